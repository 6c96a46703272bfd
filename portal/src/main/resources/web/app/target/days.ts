import { css, html, nothing, type TemplateResult } from 'lit';
import type { AirDayResponse } from '../api/readings';
import { dayText, language, monthText, tell, type Words } from '../state/words';

/** What the cell of a day holds. */
export type Cell = (day: AirDayResponse, label: string) => unknown;

/** What a table of days is called and says of a day without an index. */
export interface DayWords {
  readonly caption: string;
  readonly year: Words;
  readonly noAqi: Words;
}

/**
 * The days of a period as a yearbook prints them: a row per month, a column per day, the index in the official colour of its
 * level. On a narrow page months are the columns.
 */
export function daysTable(days: readonly AirDayResponse[], narrow: boolean, said: DayWords, inside: Cell): TemplateResult {
  const of = new Map(days.map((each) => [each.day, each]));
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  const dates = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
  const cell = (day: string): unknown => dayCell(of.get(day), said, inside);
  const head = (month: string): string => (narrow ? String(Number(month.slice(5))) : monthText(month));
  return html`<div class="scroll"><table class="days ${narrow ? 'narrow' : ''}">
    <caption class="unseen">${said.caption}</caption>
    <thead><tr><th scope="col"><span class="unseen">${tell(said.year)}</span></th>${(narrow ? months.map(head) : dates.map(Number)).map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
    <tbody>${narrow
      ? dates.map((each) => html`<tr><th scope="row">${Number(each)}</th>${months.map((month) => cell(`${month}-${each}`))}</tr>`)
      : months.map((month) => html`<tr><th scope="row">${head(month)}</th>${dates.map((each) => cell(`${month}-${each}`))}</tr>`)}
    </tbody></table></div>`;
}

function dayCell(known: AirDayResponse | undefined, { noAqi }: DayWords, inside: Cell): TemplateResult {
  if (known === undefined) return html`<td></td>`;
  const level = language() === 'zh' ? known.levelZh : known.levelEn;
  const label = `${dayText(known.day)} ${known.aqi === undefined ? tell(noAqi) : `AQI ${known.aqi} ${level}`}`;
  return html`<td class=${known.level === undefined ? 'none' : ''} data-level=${known.level ?? nothing}>${inside(known, label)}</td>`;
}

export const daysSheet = css`
  .days {
    table-layout: fixed;
  }
  .days th,
  .days td {
    border: 0;
    font-size: 0.8em;
    line-height: 2em;
    padding: 0;
    text-align: center;
  }
  .days th:first-child {
    text-align: left;
    white-space: nowrap;
    width: 5.5em;
  }
  .days.narrow th:first-child {
    width: 1.6em;
  }
  .days td {
    border: 1px solid var(--paper);
    height: 2em;
  }
  .days .none {
    background: var(--sheet);
    color: var(--grey);
  }
`;
