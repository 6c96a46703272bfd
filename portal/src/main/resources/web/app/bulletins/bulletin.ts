import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BulletinChanges, BulletinResponse } from '../api/bulletins';
import { sheet } from '../look/sheet';
import { to } from '../state/address';
import { View, when } from '../state/view';
import { stop, tell, timeText } from '../state/words';
import { bulletin, changes, paper } from './data';
import './acts';
import './text';
import { words } from './texts';

const steps = ['drawn', 'checked', 'signed', 'published'] as const;

/** One bulletin: how far it has come, what may be done with it, what has changed since it was drawn up, and its text. */
@customElement('qc-bulletin')
export class Bulletin extends View {
  static override styles = [
    sheet,
    css`
      .way {
        font-size: var(--small);
      }
      .steps {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 2.5rem;
        margin: 1rem 0;
      }
      .steps li {
        border-top: 2px solid var(--accent);
        min-width: 9rem;
        padding-top: 0.25rem;
      }
      .steps li.open {
        border-top-color: var(--hair);
        color: var(--grey);
      }
      section {
        margin-top: 2rem;
      }
      code {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() bulletin = '';

  override render(): unknown {
    return html`<p class="way screen"><a href=${to(['bulletins'])}>${tell(words.back)}</a></p>${when(bulletin(this, this.bulletin), (value) => this.body(value))}`;
  }

  private body(value: BulletinResponse): unknown {
    this.titled(value.title);
    return html`<h1>${value.title}</h1>
      <ol class="steps">${steps.map((step) => this.step(value, step))}${value.withdrawn === undefined ? nothing : this.step(value, 'withdrawn')}</ol>
      ${value.reason === undefined ? nothing : html`<p>${tell(words.reason)}${tell(stop.colon)}${value.reason}</p>`}
      ${this.others(value)}
      ${value.published === undefined ? nothing : html`<p class="small screen"><a href=${to(['public', value.id])}>${tell(words.asPublic)}</a></p>`}
      <p class="screen"><a href=${paper(value.id, 'paper.pdf')} download>${tell(words.pages)}</a>　<a href=${paper(value.id, 'paper.xlsx')} download>${tell(words.workbook)}</a></p>
      <qc-bulletin-acts .bulletin=${value}></qc-bulletin-acts>
      <section><h2>${tell(words.changed)}</h2>${when(changes(this, value.id), table)}</section>
      <section><h2>${tell(words.content)}</h2><qc-bulletin-text bulletin=${value.id}></qc-bulletin-text></section>
      <p class="small grey">${tell(words.hash)} <code>${value.sha256}</code></p>`;
  }

  private step(value: BulletinResponse, step: (typeof steps)[number] | 'withdrawn'): unknown {
    const done = value[step];
    return html`<li class=${done === undefined ? 'open' : ''}>${tell(words.steps[step])}<br>${done === undefined ? tell(words.notYet)
      : html`<b>${done.by}</b> <small class="grey">${timeText(done.at)}</small>`}</li>`;
  }

  private others({ corrects, correctedBy, correction }: BulletinResponse): unknown {
    const link = (id: string): unknown => html`<a href=${to(['bulletins', id])}>${id.slice(0, 8)}</a> `;
    return html`${corrects === undefined ? nothing : html`<p>${tell(words.corrects)} ${link(corrects)}${correction}</p>`}
      ${correctedBy.length === 0 ? nothing : html`<p>${tell(words.correctedBy)} ${correctedBy.map(link)}</p>`}`;
  }
}

function table({ items }: BulletinChanges): unknown {
  if (items.length === 0) return html`<p class="empty small">${tell(words.unchanged)}</p>`;
  return html`<table><thead><tr><th scope="col">${tell(words.place)}</th><th scope="col" class="number">${tell(words.before)}</th>
    <th scope="col" class="number">${tell(words.after)}</th></tr></thead><tbody>${items.map(({ place, before, after }) => html`<tr><td>${place}</td>
    <td class="number">${before ?? '—'}</td><td class="number">${after ?? '—'}</td></tr>`)}</tbody></table>`;
}
