import { css, html, LitElement, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { Width } from '../look/width';
import { daysBetween, daysFrom, dayText, language } from '../state/words';
import { valuesSheet, valuesTable } from './lines-table';
import { scale, spread, ticks, type Scale } from './scale';

/** A line of a chart, named at its end; a day without a value is a gap. */
export interface Series {
  readonly name: string;
  readonly kind: 'actual' | 'path' | 'balance';
  /** Each value holds from the day after the one before: a mean of a month, not a moment. */
  readonly steps?: boolean;
  readonly points: readonly { readonly day: string; readonly value?: number }[];
}

/** Where a figure may be at the end of the period. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly name: string;
}

const edge = { top: 24, bottom: 22, left: 44 };

/** Lines over the days of a period, drawn as SVG so that a print is as sharp as the page; labels stand at the lines themselves. */
@customElement('qc-lines')
export class Lines extends LitElement {
  static override styles = [
    sheet,
    valuesSheet,
    css`
      svg {
        display: block;
        overflow: visible;
        width: 100%;
      }
      text {
        fill: var(--grey);
        font-size: 12px;
      }
      .grid {
        stroke: var(--hair);
      }
      .zero {
        stroke: var(--rule);
      }
      path {
        fill: none;
        stroke-linejoin: round;
        stroke-width: 1.75;
      }
      .actual,
      .balance {
        stroke: var(--accent);
      }
      .path {
        stroke: var(--ink);
        stroke-dasharray: 5 4;
        stroke-width: 1.25;
      }
      text.actual,
      text.balance,
      text.path {
        fill: var(--ink);
        stroke: none;
      }
      .read {
        stroke: var(--rule);
      }
      .band {
        fill: var(--accent-soft);
        stroke: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) series: readonly Series[] = [];
  @property({ attribute: false }) band?: Band;
  @property() from = '';
  @property() to = '';
  @property() unit = '';
  @property() label = '';
  @property({ type: Number }) height = 240;
  /** The day under the pointer, whose values are read out. */
  @state() private day?: string;
  private readonly width = new Width(this);

  override render(): unknown {
    const values = this.values();
    if (this.width.now === 0 || values.length === 0) return html`<div class="skeleton"></div>`;
    const room = Math.min(110, this.width.now * 0.25);
    const x = scale(0, daysBetween(this.from, this.to), edge.left, this.width.now - room);
    const low = Math.min(0, ...values);
    const high = Math.max(...values) * 1.04 || 1;
    const y = scale(low, high, this.height - edge.bottom, edge.top);
    return html`<svg role="img" aria-label=${this.label} viewBox="0 0 ${this.width.now} ${this.height}" height=${this.height}
      @pointermove=${(event: PointerEvent) => this.point(event, room)} @pointerleave=${() => (this.day = undefined)}>
      ${ticks(low, high).map((tick) => this.level(tick, y, x))}
      <text x="0" y="11">${this.unit}</text>
      ${this.months(x)}${this.bandMark(x, y)}${this.series.map((each) => this.line(each, x, y))}${this.day === undefined ? this.names(x, y) : this.readOut(this.day, x)}
    </svg>${valuesTable(this.series, this.unit)}`;
  }

  private values(): number[] {
    const values = this.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === undefined ? [] : [Number(value)])));
    return this.band === undefined ? values : [...values, Number(this.band.high), Number(this.band.low)];
  }

  private level(tick: number, y: Scale, x: Scale): SVGTemplateResult {
    const end = x(daysBetween(this.from, this.to));
    return svg`<line class=${tick === 0 ? 'zero' : 'grid'} x1=${edge.left} x2=${end} y1=${y(tick)} y2=${y(tick)}/>
      <text x=${edge.left - 6} y=${y(tick) + 4} text-anchor="end">${tick}</text>`;
  }

  private months(x: Scale): SVGTemplateResult[] {
    const days = daysBetween(this.from, this.to);
    const firsts = Array.from({ length: days + 1 }, (_, day) => day).filter((day) => daysFrom(this.from, day).endsWith('-01'));
    const every = Math.ceil(firsts.length / Math.max(3, Math.floor(this.width.now / 70)));
    return firsts.filter((_, index) => index % every === 0).map((day) => {
      const [year, month] = daysFrom(this.from, day).split('-') as [string, string];
      const text = days > 400 ? `${year}.${Number(month)}` : language() === 'zh' ? `${Number(month)}月` : Number(month);
      return svg`<line class="zero" x1=${x(day)} x2=${x(day)} y1=${this.height - edge.bottom} y2=${this.height - edge.bottom + 4}/>
        <text x=${x(day) + 2} y=${this.height - 5}>${text}</text>`;
    });
  }

  private line({ kind, points, steps }: Series, x: Scale, y: Scale): SVGTemplateResult {
    let down = false;
    let since = 0;
    const moves = points.map(({ day, value }) => {
      const at = daysBetween(this.from, day);
      const height = y(Number(value)).toFixed(1);
      const start = steps === true ? `${x(since).toFixed(1)} ${height}L` : '';
      const move = value === undefined ? '' : `${down ? 'L' : 'M'}${start}${x(at).toFixed(1)} ${height}`;
      down = value !== undefined;
      since = at + 1;
      return move;
    });
    return svg`<path class=${kind} d=${moves.join('')}/>`;
  }

  private names(x: Scale, y: Scale): SVGTemplateResult[] {
    const ends = this.series.flatMap(({ points, ...series }) => {
      const last = [...points].reverse().find(({ value }) => value !== undefined);
      return last?.value === undefined ? [] : [{ ...series, at: x(daysBetween(this.from, last.day)), value: Number(last.value) }];
    });
    const places = spread(ends.map(({ value }) => y(value)), 15);
    return ends.map(({ name, kind, at }, index) => svg`<text class=${kind} x=${at + 6} y=${(places[index] ?? 0) + 4}>${name}</text>`);
  }

  private point({ clientX }: PointerEvent, room: number): void {
    const { left } = this.getBoundingClientRect();
    const share = (clientX - left - edge.left) / (this.width.now - room - edge.left);
    const at = Math.round(Math.min(Math.max(share, 0), 1) * daysBetween(this.from, this.to));
    const day = daysFrom(this.from, at);
    const points = this.series[0]?.points ?? [];
    this.day = (points.find((point) => point.day >= day) ?? points.at(-1))?.day;
  }

  private readOut(day: string, x: Scale): SVGTemplateResult {
    const at = x(daysBetween(this.from, day));
    const told = this.series.map(({ name, points }) => `${name.split(' ')[0]} ${points.find((point) => point.day === day)?.value ?? '–'}`);
    return svg`<line class="read" x1=${at} x2=${at} y1=${edge.top} y2=${this.height - edge.bottom}/>
      ${[dayText(day), ...told].map((text, row) => svg`<text class="actual" x=${at + 6} y=${edge.top + 12 + row * 15}>${text}</text>`)}`;
  }

  private bandMark(x: Scale, y: Scale): SVGTemplateResult | typeof nothing {
    if (this.band === undefined) return nothing;
    const { low, high, name } = this.band;
    const end = x(daysBetween(this.from, this.to));
    const top = y(Number(high));
    return svg`<rect class="band" x=${end - 7} width="7" y=${top} height=${Math.max(y(Number(low)) - top, 2)}/>
      <text x=${end + 6} y=${top + 4}>${name}</text>`;
  }
}
