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
import { daysFrom, stop, tell } from '../state/words';
import { airDays } from './data';
import './day';
import { daysSheet, daysTable } from './days';
import { section } from './sheet';
import { words } from './texts';

/** The days of the period of a figure; a day opens what it is made of. */
@customElement('qc-calendar')
export class Calendar extends View {
  static override styles = [
    sheet,
    airLevels,
    section,
    daysSheet,
    css`
      a {
        color: inherit;
        display: block;
        min-height: 2em;
        text-decoration: none;
      }
      a[aria-current] {
        box-shadow: 0 0 0 2px var(--ink);
        position: relative;
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
    const focus = date ?? days.at(-1)?.day;
    const said = { caption: `${tell(words.calendar)}${tell(stop.comma)}${tell(words.calendarHint)}`, year: words.year, noAqi: words.noAqi };
    return html`<div @keydown=${this.move}>${daysTable(days, this.width.now < 700, said, ({ day, aqi }, label) => {
      const chosen = day === date;
      return html`<a data-day=${day} href=${here({ date: chosen ? undefined : day, site: undefined, hour: undefined })} tabindex=${day === focus ? 0 : -1}
        title=${label} aria-label=${label} aria-current=${chosen ? 'date' : nothing}>${aqi ?? '–'}</a>`;
    })}</div><p class="small">${simulatedMark(days.some(({ simulated }) => simulated))}</p>`;
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
