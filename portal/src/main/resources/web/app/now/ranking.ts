import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RankingResponse } from '../api/readings';
import { sheet } from '../look/sheet';
import { figure, simulatedMark } from '../marks/figure';
import { here } from '../state/address';
import { View, when } from '../state/view';
import { daysFrom, monthText, tell } from '../state/words';
import { ranking } from './data';
import { words } from './texts';

/** The regions by composite index over the month of the latest readings; who cannot be ranked is named with the reason. */
@customElement('qc-ranking')
export class Ranking extends View {
  static override styles = [
    sheet,
    css`
      table {
        max-width: 44rem;
      }
      td:nth-child(2) {
        min-width: 8em;
      }
      .number.small {
        white-space: normal;
      }
      tr[aria-current] td {
        font-weight: 600;
      }
    `,
  ];

  @property() region = '';
  @property() month = '';

  override render(): unknown {
    const [year, month] = this.month.split('-').map(Number) as [number, number];
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    return when(ranking(this, `${this.month}-01`, daysFrom(next, -1)), (all) => this.table(all));
  }

  private table({ figureText, unit, rule, items, notRanked }: RankingResponse): unknown {
    return html`<table><caption>${monthText(this.month)}　${figureText}　${rule}</caption>
      <thead><tr><th scope="col">${tell(words.rank)}</th><th scope="col">${tell(words.region)}</th><th scope="col" class="number">${tell(words.index)}</th></tr></thead>
      <tbody>${items.map(({ rank, region, value, simulated }) => html`<tr aria-current=${region === this.region ? 'true' : nothing}>
          <td>${rank}</td><td><a class="quiet" href=${here({ region })}>${region}</a> ${simulatedMark(simulated)}</td>
          <td class="number">${figure(value, unit === '' ? undefined : unit)}</td></tr>`)}
        ${notRanked.map(({ region, reason }) => html`<tr><td class="grey">–</td><td>${region}</td>
          <td class="number small grey">${tell(words.notRanked)}　${reason}</td></tr>`)}</tbody></table>`;
  }
}
