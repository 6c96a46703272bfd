import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TargetStanding } from '../api/attainment';
import type { ForecastResponse, Line } from '../api/outlook';
import { sheet } from '../look/sheet';
import { digits } from '../marks/figure';
import '../marks/lines';
import type { Band, Series } from '../marks/lines';
import { View, when } from '../state/view';
import { stop, tell } from '../state/words';
import { course, forecast, type Which } from './data';
import { section } from './sheet';
import { words } from './texts';

/** The unit of counts of days, as the service writes it in both languages. */
const dayUnit = '天';

/** The course of a target of the air against the path that reaches it, profit and loss, and where past years lead. */
@customElement('qc-course')
export class Course extends View {
  static override styles = [
    sheet,
    section,
    css`
      .pair {
        display: grid;
        gap: 1.5rem 3rem;
        grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
      }
      figcaption {
        color: var(--grey);
        font-size: var(--small);
        margin-bottom: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) target?: TargetStanding;
  @property() plan = '';

  override render(): unknown {
    const { target } = this;
    const period = target?.due;
    if (target === undefined || period?.from === undefined || period.to === undefined) return nothing;
    const which = { plan: this.plan, target: target.target };
    return html`<section><h2>${tell(words.course)}</h2>
      ${when(course(this, which, 'month'), (line) => (line.points.length === 0
        ? html`<p class="empty small">${line.reason ?? tell(words.noCourse)}</p>`
        : this.charts(line, which, target)))}
      ${when(forecast(this, which), (value) => this.forecast(value, target), html``)}</section>`;
  }

  private charts(months: Line, which: Which, target: TargetStanding): unknown {
    const days = course(this, which, 'day').value;
    const counts = months.unit === dayUnit;
    const line = counts && days !== undefined ? days : months;
    const { from = '', to = '' } = target.due;
    const caption = tell(counts ? words.courseDays : words.courseMean);
    return html`<div class="pair">
      <figure><figcaption>${caption}</figcaption>
        <qc-lines .series=${paths(line, !counts)} .band=${counts ? undefined : this.band(which)} from=${from} to=${to}
          unit=${counts ? tell(words.dayUnit) : target.unit ?? ''} label=${caption}></qc-lines></figure>
      <figure><figcaption>${tell(words.balance)}　${tell(words.balanceHint)}</figcaption>
        <qc-lines .series=${balance(days ?? months)} from=${from} to=${to} unit=${months.unit === dayUnit ? tell(words.dayUnit) : months.unit ?? ''}
          label="${tell(words.balance)} ${months.balance}"></qc-lines></figure>
    </div>`;
  }

  private band(which: Which): Band | undefined {
    const { lowest, highest } = forecast(this, which).value ?? {};
    if (lowest === undefined || highest === undefined) return undefined;
    return { low: lowest, high: highest, name: tell(words.forecastRange(digits(lowest), digits(highest))) };
  }

  private forecast({ courses, lowest, highest, met, verdictText, reason }: ForecastResponse, { unit }: TargetStanding): unknown {
    if (lowest === undefined || highest === undefined) return reason === undefined ? nothing : html`<p class="small grey">${tell(words.forecast)}${tell(stop.colon)}${reason}</p>`;
    return html`<p>${tell(words.forecast)} ${tell(words.forecastRange(digits(lowest), digits(highest)))}<span class="unit">${unit}</span>
      ${verdictText} <small class="grey">${tell(words.forecastMethod)}${tell(stop.comma)}${tell(words.forecastTold(courses.length, met))}</small></p>`;
  }
}

function paths({ points }: Line, steps: boolean): Series[] {
  return [
    { name: tell(words.path), kind: 'path', steps, points: points.map(({ day, path }) => ({ day, value: path })) },
    { name: tell(words.actual), kind: 'actual', steps, points: points.map(({ day, actual }) => ({ day, value: actual })) },
  ];
}

function balance({ points, balance }: Line): Series[] {
  const name = balance === undefined ? '' : tell(words.saved(digits(balance)));
  return [{ name, kind: 'balance', points: points.map(({ day, balance: value }) => ({ day, value })) }];
}
