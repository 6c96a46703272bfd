import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PartResponse, PathPoint, TargetStanding } from '../api/attainment';
import { sheet } from '../look/sheet';
import { digits, figure } from '../marks/figure';
import { statusLine } from '../marks/status';
import { View } from '../state/view';
import { tell } from '../state/words';
import { section } from './sheet';
import { words } from './texts';

/** The points of a target year by year, and its parts, where it has more than one. */
@customElement('qc-target-tables')
export class TargetTables extends View {
  static override styles = [sheet, section];

  @property({ attribute: false }) target?: TargetStanding;

  override render(): unknown {
    const path = this.target?.path ?? [];
    const parts = this.target?.parts?.items ?? [];
    return html`
      ${path.length < 2 ? nothing : this.table(tell(words.years), tell(words.year), path.map((point) => this.point(point)))}
      ${parts.length === 0 ? nothing : this.table(tell(words.parts), tell(words.part), parts.map((part) => this.ofPart(part)))}`;
  }

  private table(title: string, first: string, rows: readonly unknown[]): unknown {
    return html`<section><h2>${title}</h2><div class="scroll" tabindex="0"><table>
      <thead><tr><th scope="col">${first}</th><th scope="col">${tell(words.asked)}</th><th scope="col" class="number">${tell(words.stands)}</th>
        <th scope="col">${tell(words.status)}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
  }

  private point({ point, year, date, value, words: printed, figure: now, unit, status, statusText }: PathPoint): unknown {
    return html`<tr><td>${date ?? year ?? point}</td><td>${value === undefined ? printed : figure(value, unit ?? this.target?.unit)}</td>
      <td class="number">${now === undefined ? '—' : figure(now, unit ?? this.target?.unit)}</td>
      <td>${status === undefined || statusText === undefined ? nothing : statusLine(status, statusText)}</td></tr>`;
  }

  private ofPart({ name, value, unit, figure: now, status, statusText, reason }: PartResponse): unknown {
    return html`<tr><td>${name}</td><td>${value === undefined ? nothing : html`${digits(value)}<span class="unit">${unit}</span>`}</td>
      <td class="number">${now === undefined ? '—' : figure(now, unit)}</td>
      <td>${statusLine(status, statusText)} <small class="grey">${reason}</small></td></tr>`;
  }
}
