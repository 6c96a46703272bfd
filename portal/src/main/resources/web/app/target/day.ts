import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Basis } from '../api/attainment';
import type { AirDayResponse, Observation } from '../api/readings';
import { sheet } from '../look/sheet';
import { figure } from '../marks/figure';
import { here } from '../state/address';
import { View, when } from '../state/view';
import { dayText, language, listed, stop, tell, timeText } from '../state/words';
import { airDay, hours } from './data';
import { words } from './texts';

/** A day of a figure taken apart: concentrations and sub-indices, the hours of one site, the versions of one hour. */
@customElement('qc-day')
export class Day extends View {
  static override styles = [
    sheet,
    css`
      :host {
        border-top: 1px solid var(--ink);
        display: grid;
        gap: 1.25rem 3rem;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        margin-top: 1rem;
        padding-top: 0.75rem;
      }
      h3 {
        margin-bottom: 0.25rem;
      }
      tr[aria-current] {
        background: var(--accent-soft);
      }
      .hours th,
      .hours td {
        font-size: var(--small);
        line-height: 1.4;
        padding-block: 0.2rem;
      }
      .close {
        font-weight: 400;
        margin-left: 1em;
      }
    `,
  ];

  @property({ attribute: false }) air?: Basis;
  @property() day = '';

  override render(): unknown {
    const { air } = this;
    if (air === undefined) return nothing;
    const site = this.address.query.get('site') ?? air.sites[0]?.code;
    return html`
      <div>${when(airDay(this, air.region, this.day), ([day]) => this.items(day))}</div>
      <div>${site === undefined ? nothing : html`<h3>${tell(words.hours)}</h3>${this.sites(air, site)}
        ${when(hours(this, site, this.day), (all) => this.hours(all))}`}</div>
      ${this.versions(site)}`;
  }

  private items(day: AirDayResponse | undefined): unknown {
    if (day === undefined) return html`<p class="empty">${tell(words.noDays)}</p>`;
    const level = language() === 'zh' ? day.levelZh : day.levelEn;
    return html`<h3>${dayText(this.day)}　${day.aqi === undefined ? day.reason : `AQI ${day.aqi} ${level}`}
        <a class="close small screen" href=${here({ date: undefined, site: undefined, hour: undefined })}>${tell(words.close)}</a></h3>
      <p class="small grey">${day.primaryPollutants.length === 0 ? nothing : `${tell(words.primary)} ${listed(day.primaryPollutants)}　`}${day.edition}</p>
      <table><thead><tr><th scope="col">${tell(words.item)}</th><th scope="col" class="number">${tell(words.value)}</th>
        <th scope="col" class="number">${tell(words.iaqi)}</th><th scope="col" class="number">${tell(words.validSites)}</th></tr></thead>
        <tbody>${day.concentrations.map((each) => html`<tr><td>${each.item}</td>
          <td class="number">${each.value === undefined ? html`<small class="grey">${each.reason}</small>` : figure(each.value, each.item === 'CO' ? 'mg/m³' : 'µg/m³')}</td>
          <td class="number">${each.iaqi}</td><td class="number">${each.validSites}<span class="unit">≥${each.neededSites}</span></td></tr>`)}</tbody></table>`;
  }

  private sites(air: Basis, chosen: string): unknown {
    return html`<nav class="choice" aria-label=${tell(words.sites)}>${air.sites.map(({ code, name }) => html`<a
      href=${here({ site: code, hour: undefined })} aria-current=${code === chosen ? 'true' : nothing}>${name}</a>`)}</nav>`;
  }

  private hours(all: readonly Observation[]): unknown {
    if (all.length === 0) return html`<p class="empty small">${tell(words.missing)}</p>`;
    const items = ['PM2.5', 'PM10', 'O3', 'NO2', 'SO2', 'CO'];
    const chosen = this.address.query.get('hour');
    const latest = [...new Map(all.map((each) => [each.periodEnd, each])).values()];
    return html`<div class="scroll"><table class="hours"><thead><tr><th scope="col">${tell(words.hour)}</th>${items.map((item) => html`<th scope="col" class="number">${item}</th>`)}</tr></thead>
      <tbody>${latest.map(({ periodEnd, values }) => html`<tr aria-current=${periodEnd === chosen ? 'true' : nothing}>
        <th scope="row"><a href=${here({ hour: periodEnd })}>${timeText(periodEnd).split(' ').at(-1)}</a></th>
        ${items.map((item) => html`<td class="number">${values[item] ?? html`<span class="grey">${tell(words.missing)}</span>`}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  private versions(site: string | undefined): unknown {
    const hour = this.address.query.get('hour');
    if (site === undefined || hour === null) return nothing;
    const all = hours(this, site, this.day).value?.filter(({ periodEnd }) => periodEnd === hour) ?? [];
    return html`<div><h3>${tell(words.versions)}　${timeText(hour)}</h3>${all.map((each) => html`<dl>
      <dt class="small grey">${tell(each.version === 'REVIEWED' ? words.reviewed : words.realTime)} r${each.revision}　${tell(words.received)} ${timeText(each.lastModified)}</dt>
      <dd>${Object.entries(each.values).map(([name, value]) => html`${name} ${value ?? tell(words.missing)}　`)}</dd>
      ${flags(each)}</dl>`)}</div>`;
  }
}

function flags({ flags, findings }: Observation): unknown {
  const told = [
    ...Object.entries(flags ?? {}).map(([parameter, all]) => `${parameter} ${listed(all)}`),
    ...(findings ?? []).map(({ parameter, flag, detail }) => `${parameter} ${flag} ${detail ?? ''}`),
  ];
  return told.length === 0 ? nothing : html`<dd class="small">${tell(words.flags)} ${told.join(tell(stop.semicolon))}</dd>`;
}
