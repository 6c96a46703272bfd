import { css, html, type TemplateResult } from 'lit';
import { both, dayText, tell } from '../state/words';
import type { Series } from './lines';

/** The values of a chart as a table, at the end of each month and on the last day: for those who do not see it, and to copy from. */
export function valuesTable(series: readonly Series[], unit: string): TemplateResult {
  const days = series[0]?.points.map(({ day }) => day) ?? [];
  const shown = days.filter((day, index) => days[index + 1]?.slice(0, 7) !== day.slice(0, 7));
  const of = series.map(({ points }) => new Map(points.map(({ day, value }) => [day, value])));
  return html`<details class="values screen"><summary>${tell(both('数值', 'Values'))}</summary><table>
    <thead><tr><th scope="col">${tell(both('日期', 'Day'))}</th>${series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
    <tbody>${shown.map((day) => html`<tr><td>${dayText(day)}</td>${of.map((values) => html`<td class="number">${values.get(day) ?? '–'}
      <span class="unit">${unit}</span></td>`)}</tr>`)}</tbody></table></details>`;
}

export const valuesSheet = css`
  .values {
    font-size: var(--small);
  }
  .values summary {
    color: var(--grey);
    cursor: pointer;
    padding: 0.2rem 0;
  }
`;
