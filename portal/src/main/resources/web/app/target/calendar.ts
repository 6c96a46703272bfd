import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Basis } from '../api/attainment';
import type { AirDayResponse } from '../api/readings';
import { sheet } from '../look/sheet';
import { Width } from '../look/width';
import { airLevels } from '../marks/air-level';
import { simulatedMark } from '../marks/figure';
import { go, here } from '../state/address';
import { View, when } from '../state/view';
import { daysFrom, dayText, language, monthText, stop, tell } from '../state/words';
import { airDays } from './data';
import './day';
import { section } from './sheet';
import { words } from './texts';

/**
 * The days of a period as a yearbook prints them: a row per month, a column per day, the index in the official colour of its
 * level. On a narrow page months are the columns.
 */
@customElement('qc-calendar')
export class Calendar extends View {
  static override styles = [
    sheet,
    airLevels,
    section,
    css`
      table {
        table-layout: fixed;
      }
      th,
      td {
        border: 0;
        font-size: 0.75rem;
        line-height: 1.5rem;
        padding: 0;
        text-align: center;
      }
      th:first-child {
        text-align: left;
        white-space: nowrap;
        width: 5.5em;
      }
      .narrow th:first-child {
        width: 1.6em;
      }
      td {
        border: 1px solid var(--paper);
        height: 1.5rem;
      }
      a {
        color: inherit;
        display: block;
        min-height: 1.5rem;
        text-decoration: none;
      }
      a[aria-current] {
        box-shadow: 0 0 0 2px var(--ink);
        position: relative;
      }
      .none {
        background: var(--sheet);
        color: var(--grey);
      }
    `,
  ];

  @property({ attribute: false }) air?: Basis;
  private readonly width = new Width(this);

  override render(): unknown {
    const { air } = this;
    if (air === undefined) return nothing;
    const date = this.address.query.get('date');
    return html`<section><h2>${tell(words.calendar)} <small class="grey">${air.region}</small></h2>
      ${when(airDays(this, air.region, air.from, air.to), (days) => (days.length === 0
        ? html`<p class="empty small">${tell(words.noDays)}</p>` : this.table(days, date)))}
      ${date === null ? nothing : html`<qc-day .air=${air} .day=${date}></qc-day>`}</section>`;
  }

  private table(days: readonly AirDayResponse[], date: string | null): unknown {
    const of = new Map(days.map((each) => [each.day, each]));
    const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
    const dates = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
    const narrow = this.width.now < 700;
    const focus = date ?? days.at(-1)?.day;
    const cell = (day: string): unknown => this.cell(day, of.get(day), day === date, day === focus);
    const head = (month: string): string => (narrow ? String(Number(month.slice(5))) : monthText(month));
    return html`<div class="scroll"><table class=${narrow ? 'narrow' : ''} @keydown=${this.move}>
      <caption class="unseen">${tell(words.calendar)}${tell(stop.comma)}${tell(words.calendarHint)}</caption>
      <thead><tr><th scope="col"><span class="unseen">${tell(words.year)}</span></th>${(narrow ? months.map(head) : dates.map(Number)).map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
      <tbody>${narrow
        ? dates.map((each) => html`<tr><th scope="row">${Number(each)}</th>${months.map((month) => cell(`${month}-${each}`))}</tr>`)
        : months.map((month) => html`<tr><th scope="row">${head(month)}</th>${dates.map((each) => cell(`${month}-${each}`))}</tr>`)}
      </tbody></table></div><p class="small">${simulatedMark(days.some(({ simulated }) => simulated))}</p>`;
  }

  private cell(day: string, known: AirDayResponse | undefined, chosen: boolean, focused: boolean): unknown {
    if (known === undefined) return html`<td></td>`;
    const level = language() === 'zh' ? known.levelZh : known.levelEn;
    const label = `${dayText(day)} ${known.aqi === undefined ? tell(words.noAqi) : `AQI ${known.aqi} ${level}`}`;
    return html`<td class=${known.level === undefined ? 'none' : ''} data-level=${known.level ?? nothing}><a data-day=${day}
      href=${here({ date: chosen ? undefined : day, site: undefined, hour: undefined })} tabindex=${focused ? 0 : -1} title=${label}
      aria-label=${label} aria-current=${chosen ? 'date' : nothing}>${known.aqi ?? '–'}</a></td>`;
  }

  private move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
    const step = steps[event.key];
    const from = (event.target as HTMLElement).dataset.day;
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    const next = this.renderRoot.querySelector<HTMLElement>(`[data-day='${daysFrom(from, step)}']`);
    if (next === null) return;
    next.focus();
    if (this.address.query.has('date')) go(here({ date: next.dataset.day, hour: undefined }), true);
  }
}
