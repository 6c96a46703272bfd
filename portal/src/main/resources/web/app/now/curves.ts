import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { here } from '../state/address';
import { View, when } from '../state/view';
import { daysFrom, tell } from '../state/words';
import { hourValues, sites } from './data';
import type { Curve, HourChart } from './hour-chart';
import { words } from './texts';

const items = ['PM2.5', 'PM10', 'O3', 'NO2', 'SO2', 'CO'];
const spans = ['7', '30', '365'];

/** The hours of all stations of a region: item and span stand in the address; a year is drawn and zoomed as smoothly as a week. */
@customElement('qc-curves')
export class Curves extends View {
  static override styles = [
    sheet,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0 3rem;
        margin-bottom: 0.25rem;
      }
      .chart {
        height: 22rem;
      }
    `,
  ];

  @property() region = '';
  @property() last = '';
  private chart?: HourChart;
  private drawn?: readonly [string, number];

  override render(): unknown {
    const { item, span } = this;
    return html`<div class="choices">${choice(tell(words.item), items, item, 'item', (each) => each)}
      ${choice(tell(words.span), spans, span, 'span', (each) => tell(each === '365' ? words.year : words.days(Number(each))))}</div>
      ${when(this.csv(), (csv) => (csv.indexOf('\n') === csv.lastIndexOf('\n')
        ? html`<p class="empty small">${tell(words.noHours)}</p>`
        : html`<div class="chart" role="img" aria-label="${this.region} ${tell(words.hoursOf(item))}"></div>`))}
      <p class="small grey screen">${tell(words.zoomHint)}</p>`;
  }

  protected override updated(_: PropertyValues): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.chart');
    const csv = this.csv().value;
    if (place !== null && csv !== undefined) void this.draw(place, csv);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.chart?.end();
    this.chart = undefined;
  }

  private async draw(place: HTMLElement, csv: string): Promise<void> {
    const features = sites(this, this.region).value?.features ?? [];
    if (this.drawn?.[0] === csv && this.drawn[1] === features.length && this.chart?.place === place) return;
    this.drawn = [csv, features.length];
    const { HourChart } = await import('./hour-chart');
    if (this.chart?.place !== place) {
      this.chart?.end();
      this.chart = new HourChart(place);
    }
    const named = new Map(features.map(({ id, properties }) => [id, properties.name]));
    this.chart.show(curves(csv, named), this.item === 'CO' ? 'mg/m³' : 'µg/m³');
  }

  private csv(): ReturnType<typeof hourValues> {
    return hourValues(this, this.region, this.item, daysFrom(this.last, 1 - Number(this.span)), this.last);
  }

  private get item(): string {
    return this.address.query.get('item') ?? 'PM2.5';
  }

  private get span(): string {
    return this.address.query.get('span') ?? '7';
  }
}

function choice(label: string, all: readonly string[], chosen: string, member: string, text: (each: string) => string): unknown {
  return html`<nav class="choice screen" aria-label=${label}>${all.map((each) => html`<a href=${here({ [member]: each })}
    aria-current=${each === chosen ? 'true' : nothing}>${text(each)}</a>`)}</nav>`;
}

const moments = new Map<string, number>();

/** The civil time of a moment as milliseconds, as if it were UTC; the sites of a region share theirs, and reading one is what costs. */
function moment(text: string): number {
  const known = moments.get(text) ?? Date.parse(`${text.slice(0, 19)}Z`);
  moments.set(text, known);
  return known;
}

/** One curve a site; an hour that is missing between two others is a gap. */
function curves(csv: string, named: ReadonlyMap<string, string>): Curve[] {
  const found = new Map<string, [number, number | null][]>();
  const [header = '', ...lines] = csv.split('\n');
  const at = Object.fromEntries(header.split(',').map((name, index) => [name, index]));
  for (const line of lines) {
    const cells = line.split(',', 9);
    const site = cells[at.site ?? 0];
    if (site === undefined || site === '') continue;
    const time = moment(cells[at.periodEnd ?? 1] ?? '');
    const value = cells[at.value ?? 8];
    const points = found.get(site) ?? [];
    const before = points.at(-1)?.[0];
    if (before !== undefined && time - before > 3_600_000) points.push([before + 3_600_000, null]);
    points.push([time, value === undefined || value === '' ? null : Number(value)]);
    found.set(site, points);
  }
  return [...found].map(([site, points]) => ({ name: named.get(site) ?? site, points }));
}
