import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Observation, SilentSite, Site } from '../api/readings';
import { sheet } from '../look/sheet';
import { airLevels } from '../marks/air-level';
import { simulatedMark } from '../marks/figure';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { hourIndices, latest, sites } from './data';
import { words } from './texts';

const items = ['PM2.5', 'PM10', 'O3', 'NO2', 'SO2', 'CO'];

/** The latest hour of every station, the newest first; concentrations in µg/m³, CO in mg/m³. */
@customElement('qc-latest')
export class Latest extends View {
  static override styles = [
    sheet,
    airLevels,
    css`
      .aqi {
        border-radius: 2px;
        display: inline-block;
        min-width: 2.4em;
        padding: 0 0.3em;
        text-align: center;
      }
      th,
      td {
        padding-right: 0.5rem;
      }
      td:first-child {
        min-width: 6em;
      }
      .time {
        color: var(--grey);
        display: block;
      }
    `,
  ];

  @property() region = '';

  override render(): unknown {
    const named = new Map((sites(this, this.region).value?.features ?? []).map(({ properties }) => [properties.code, properties]));
    return when(latest(this, this.region), ({ items: all }) => (all.length === 0
      ? html`<p class="empty small">${tell(words.noHours)}</p>` : this.table(all, named)));
  }

  private table(all: readonly Observation[], named: ReadonlyMap<string, Site>): unknown {
    const newest = [...all].filter(({ version }) => version === 'REAL_TIME').sort((one, other) => other.periodEnd.localeCompare(one.periodEnd));
    const indices = hourIndices(this, newest);
    return html`<div class="scroll" tabindex="0"><table><caption>µg/m³，CO mg/m³ ${simulatedMark([...named.values()].some(({ simulated }) => simulated))}</caption>
      <thead><tr><th scope="col">${tell(words.site)}</th><th scope="col" class="number">AQI</th>${items.map((item) => html`<th scope="col" class="number">${item}</th>`)}</tr></thead>
      <tbody>${newest.map(({ site, values, periodEnd }) => html`<tr>
        <td>${named.get(site)?.name ?? site} ${named.get(site)?.controlPoint === true ? html`<small class="grey">${tell(words.control)}</small>` : ''}
          <small class="time">${timeText(periodEnd)}</small></td>
        <td class="number"><span class="aqi" data-level=${indices.get(site)?.level ?? nothing}>${indices.get(site)?.aqi ?? '–'}</span></td>
        ${items.map((item) => html`<td class="number">${values[item] ?? html`<span class="grey">–</span>`}</td>`)}</tr>`)}</tbody></table></div>`;
  }
}

/** Sites from which nothing came for longer than their rule allows, the longest silent first. */
@customElement('qc-silent')
export class Silent extends LitElement {
  static override styles = [
    sheet,
    css`
      li {
        border-top: 1px solid var(--hair);
        display: flex;
        gap: 1rem;
        justify-content: space-between;
        padding: 0.4rem 0;
      }
    `,
  ];

  @property({ attribute: false }) sites: readonly SilentSite[] = [];

  override render(): unknown {
    const longest = [...this.sites].sort((one, other) => (one.lastPeriodEnd ?? '').localeCompare(other.lastPeriodEnd ?? ''));
    return html`<ul>${longest.map(({ name, site, lastPeriodEnd }) => html`<li><span>${name} <small class="grey">${site}</small></span>
      <small class="grey">${lastPeriodEnd === undefined ? tell(words.never) : `${tell(words.last)} ${timeText(lastPeriodEnd)}`}</small></li>`)}</ul>`;
  }
}
