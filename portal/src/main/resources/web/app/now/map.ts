import { css, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SiteFeature } from '../api/readings';
import { sheet } from '../look/sheet';
import { Width } from '../look/width';
import { airFills } from '../marks/air-level';
import { scale, type Scale } from '../marks/scale';
import { waterClassSign, waterFills } from '../marks/water-class';
import { View, when } from '../state/view';
import { stop, tell } from '../state/words';
import { hourIndices, latest, silent, sites, water } from './data';
import { words } from './texts';

const high = 260;

/** What a site shows on the map: a number or a class, in its official colour. */
interface Shown {
  readonly sign: string;
  readonly level?: number;
  readonly waterClass?: string;
}

/** The sites of one medium in their places, without any boundary, each with its index or class; silent ones have a broken rim. */
@customElement('qc-map')
export class SiteMap extends View {
  static override styles = [
    sheet,
    airFills,
    waterFills,
    css`
      svg {
        border: 1px solid var(--hair);
        display: block;
        width: 100%;
      }
      text {
        fill: var(--ink);
        font-size: 12px;
      }
      circle,
      rect {
        fill: var(--sheet);
        stroke: var(--ink);
        stroke-width: 0.75;
      }
      .silent {
        stroke: var(--bad);
        stroke-dasharray: 3 2;
        stroke-width: 1.75;
      }
      .sign {
        fill: #000;
        text-anchor: middle;
      }
      .none {
        fill: var(--ink);
      }
      .dark {
        fill: #fff;
      }
    `,
  ];

  @property() region = '';
  @property() medium: 'air' | 'water' = 'air';
  @property() year = '';
  /** How much larger than on a page of text everything is drawn. */
  @property({ type: Number }) zoom = 1;
  private readonly width = new Width(this);

  override render(): unknown {
    return when(sites(this, this.region), ({ features }) => {
      const air = this.medium === 'air';
      const placed = features.filter(({ geometry, properties }) => geometry !== null && properties.kind.startsWith('AIR') === air);
      if (placed.length === 0) return html`<p class="empty small">${tell(words.noMap)}</p>`;
      return html`<svg role="img" aria-label="${tell(words.map)}${tell(stop.comma)}${tell(words.mapLabel)}" viewBox="0 0 ${this.wide} ${high}"
        height=${high * this.zoom}>${this.marks(placed)}</svg><p class="small grey">${tell(words.mapLabel)}${tell(stop.semicolon)}${tell(air ? words.mapAir : words.mapWater)}</p>`;
    });
  }

  private get wide(): number {
    return this.width.now / this.zoom;
  }

  private marks(placed: readonly SiteFeature[]): SVGTemplateResult[] {
    const [x, y] = this.scales(placed);
    const shown = this.medium === 'air' ? this.indices() : this.classes();
    const quiet = new Set((silent(this, this.region).value?.items ?? []).map(({ site }) => site));
    return placed.map(({ id, geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry?.coordinates ?? [];
      const [left, top] = [x(longitude), y(latitude)];
      const { sign, level, waterClass } = shown.get(id) ?? { sign: '–' };
      const rim = quiet.has(id) ? 'silent' : '';
      const ink = level === undefined && waterClass === undefined ? 'none' : (level ?? 0) > 4 ? 'dark' : '';
      const mark = this.medium === 'air'
        ? svg`<circle class=${rim} data-level=${level ?? nothing} cx=${left} cy=${top} r="14"/>`
        : svg`<rect class=${rim} data-class=${waterClass ?? nothing} x=${left - 16} y=${top - 10} width="32" height="20"/>`;
      return svg`${mark}<text class="sign ${ink}" x=${left} y=${top + 4}>${sign}</text>
        <text x=${left + 20} y=${top + 4}>${properties.name}</text>`;
    });
  }

  private indices(): ReadonlyMap<string, Shown> {
    const all = hourIndices(this, latest(this, this.region).value?.items ?? []);
    return new Map([...all].map(([site, { aqi, level }]) => [site, { sign: String(aqi ?? '–'), level }]));
  }

  private classes(): ReadonlyMap<string, Shown> {
    const sections = this.year === '' ? [] : water(this, this.region, this.year).value?.sections ?? [];
    return new Map(sections.flatMap(({ code, waterClass }) => {
      const sign = waterClass === undefined ? undefined : waterClassSign(waterClass);
      return sign === undefined ? [] : [[code, { sign, waterClass: sign }] as const];
    }));
  }

  /** One degree is as long in both directions, and everything fits with room for the names. */
  private scales(placed: readonly SiteFeature[]): readonly [Scale, Scale] {
    const places = placed.map(({ geometry }) => geometry?.coordinates ?? [0, 0]);
    const [west, east] = [Math.min(...places.map(([x = 0]) => x)), Math.max(...places.map(([x = 0]) => x))];
    const [south, north] = [Math.min(...places.map(([, y = 0]) => y)), Math.max(...places.map(([, y = 0]) => y))];
    const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
    const room = { wide: Math.max(this.wide - 130, 60), high: high - 60 };
    const perDegree = Math.min(room.wide / ((east - west) * narrowing || 0.1), room.high / (north - south || 0.1));
    const left = 26 + (room.wide - (east - west) * narrowing * perDegree) / 2;
    const top = 30 + (room.high - (north - south) * perDegree) / 2;
    return [scale(west, west + 1, left, left + perDegree * narrowing), scale(north, north - 1, top, top + perDegree)];
  }
}
