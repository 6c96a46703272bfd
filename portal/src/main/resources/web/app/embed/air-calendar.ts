import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AirDayResponse } from '../api/readings';
import { Width } from '../look/width';
import { airLevels } from '../marks/air-level';
import { regions } from '../now/data';
import { to } from '../state/address';
import { when } from '../state/view';
import { language, tell } from '../state/words';
import { airDays } from '../target/data';
import { daysSheet, daysTable } from '../target/days';
import { Embedded } from './embedded';
import { words } from './texts';

/** The days of a region in a year with their index, in the official colours, which are named below. */
@customElement('qingce-air-calendar')
export class EmbeddedAirCalendar extends Embedded {
  static override styles = [
    ...Embedded.styles,
    airLevels,
    daysSheet,
    css`
      .levels {
        display: flex;
        flex-wrap: wrap;
        font-size: var(--small);
        gap: 0.2rem 0.5rem;
        margin-top: 0.5rem;
      }
      .levels li {
        border-radius: 2px;
        padding: 0 0.5em;
      }
    `,
  ];

  /** Full printed name of the region, such as 安阳市. */
  @property() region = '';
  /** Which year; that of the latest readings without. */
  @property() year?: string;

  protected override readonly needed = ['region'];
  private readonly width = new Width(this);

  protected override shown(): unknown {
    return when(regions(this), ({ items }) => {
      const known = items.find(({ name }) => name === this.region);
      if (known === undefined) return html`<p class="empty">${tell(words.noRegion)}</p>`;
      const year = this.year ?? known.to.slice(0, 4);
      const last = `${year}-12-31` < known.to ? `${year}-12-31` : known.to;
      return html`<p class="title">${tell(words.days(this.region, year))}</p>
        ${last < `${year}-01-01` ? html`<p class="empty">${tell(words.noDays)}</p>` : when(airDays(this, this.region, `${year}-01-01`, last), (days) => this.days(days, year))}`;
    });
  }

  private days(days: readonly AirDayResponse[], year: string): unknown {
    if (days.length === 0) return html`<p class="empty">${tell(words.noDays)}</p>`;
    const levels = new Map(days.flatMap(({ level, levelZh, levelEn }) => (level === undefined ? [] : [[level, language() === 'zh' ? levelZh : levelEn] as const])));
    const said = { caption: tell(words.days(this.region, year)), year: words.year, noAqi: words.noAqi };
    return html`${daysTable(days, this.width.now < 700, said, ({ aqi }, label) => html`<span title=${label}>${aqi ?? '–'}</span>`)}
      <ul class="levels">${[...levels].sort(([one], [other]) => one - other).map(([level, name]) => html`<li data-level=${level}>${name}</li>`)}</ul>
      ${this.foot({
        href: to(['air'], { region: this.region }), through: days.at(-1)?.day, simulated: days.some(({ simulated }) => simulated),
        editions: days.map(({ edition }) => edition),
      })}`;
  }
}
