import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BulletinData, BulletinSection, BulletinTable, PrintedValue, TableRow } from '../api/bulletins';
import { sheet } from '../look/sheet';
import { simulatedMark } from '../marks/figure';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import { content } from './data';
import { words } from './texts';

/** The text of a bulletin as it is printed; a value that may not stand has a star and says why. */
@customElement('qc-bulletin-text')
export class BulletinText extends View {
  static override styles = [
    sheet,
    css`
      h3 {
        margin: 1.25rem 0 0.25rem;
      }
      .group th {
        color: var(--ink);
        font-weight: 600;
        padding-top: 0.75rem;
      }
      .star {
        color: var(--warn);
      }
    `,
  ];

  @property() bulletin = '';

  override render(): unknown {
    return when(content(this, this.bulletin), (data) => this.body(data));
  }

  private body({ sections, sources }: BulletinData): unknown {
    return html`${simulatedMark(sources.some(({ simulated }) => simulated))}${sections.map((each) => section(each))}`;
  }
}

function section({ heading, paragraphs, table, note }: BulletinSection): unknown {
  return html`<h3>${heading}</h3>${paragraphs.map(({ text }) => html`<p>${text}</p>`)}
    ${table === undefined ? nothing : shown(table)}${note === undefined ? nothing : html`<p class="grey">${note}</p>`}`;
}

function shown({ columns, rows }: BulletinTable): unknown {
  const row = (each: TableRow, index: number): unknown => html`${each.group === undefined || each.group === rows[index - 1]?.group ? nothing
      : html`<tr class="group"><th colspan=${columns.length} scope="rowgroup">${each.group}</th></tr>`}
    <tr>${columns.map(({ key }) => html`<td>${value(each.values[key])}</td>`)}</tr>`;
  return html`<div class="scroll" tabindex="0"><table><thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${rows.map(row)}</tbody></table></div>`;
}

function value(of: PrintedValue | undefined): unknown {
  if (of === undefined) return '—';
  return html`${of.printed}${of.unit === undefined ? nothing : html`<span class="unit">${of.unit}</span>`}${of.valid ? nothing
    : html`<span class="star">*</span> <small class="grey">${of.reason ?? tell(words.invalid)}</small>`}`;
}
