import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { path } from '../api/asked';
import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import type { AssumedAttainment } from '../api/outlook';
import type { PlanSummary } from '../api/plans';
import type { SiteFeature } from '../api/readings';
import { sheet } from '../look/sheet';
import { figure, simulatedMark } from '../marks/figure';
import { planChoice } from '../marks/plan-choice';
import { statusLine } from '../marks/status';
import { targetName } from '../marks/names';
import { here, to } from '../state/address';
import { planList } from '../state/plan-list';
import { read, type Answer } from '../state/store';
import { View, when } from '../state/view';
import { dayText, tell } from '../state/words';
import { words } from './texts';

/** The targets of the air and the water as they are and as they would be; the assumption stands in the address and can be mailed. */
@customElement('qc-what-if')
export class WhatIf extends View {
  static override styles = [
    sheet,
    css`
      .told {
        font-size: var(--head);
        margin: 1.25rem 0 0.5rem;
      }
      .label {
        color: var(--grey);
        font-size: var(--small);
        margin-top: 0.75rem;
      }
      tr.turned td {
        background: var(--accent-soft);
      }
      .assumed {
        border: 1px dashed var(--accent);
        border-radius: 2px;
        color: var(--accent);
        font-size: var(--small);
        padding: 0 0.35em;
      }
    `,
  ];

  @property() plan = '';

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1>${when(planList(this), (all) => {
      const plan = all.find((each) => each.plan === this.plan) ?? all[0];
      if (plan === undefined) return nothing;
      return html`${planChoice(all, plan.plan, (each) => to(['what-if', each], { edition: this.address.query.get('edition') ?? undefined }))}
        ${this.assumptions(plan)}
        ${when(this.asIs(plan.plan), (now) => this.compared(plan.plan, now))}`;
    })}`;
  }

  private assumptions({ region }: PlanSummary): unknown {
    const chosen = this.address.query.get('edition') ?? undefined;
    const editions: [string | undefined, string][] = [[undefined, tell(words.asIs)],
      ...Object.entries(words.editions).map(([key, name]): [string, string] => [key, tell(name)])];
    const stations = read<{ features: readonly SiteFeature[] }>(this, path('/api/sites.geojson', { region })).value?.features ?? [];
    return html`
      <p class="label">${tell(words.edition)}</p>
      <nav class="choice" aria-label=${tell(words.edition)}>${editions.map(([key, name]) => html`<a href=${here({ edition: key })}
        aria-current=${key === chosen ? 'true' : nothing}>${name}</a>`)}</nav>
      <p class="label">${tell(words.sites)}</p>
      <nav class="choice" aria-label=${tell(words.sites)}>${stations.filter(({ properties }) => properties.kind === 'AIR_STATION' && !properties.controlPoint)
        .map(({ id, properties }) => html`<a href=${here({ without: this.toggled(id) })}
          aria-current=${this.without.includes(id) ? 'true' : nothing}>${properties.name}</a>`)}</nav>`;
  }

  private compared(plan: string, now: AttainmentResponse): unknown {
    const edition = this.address.query.get('edition') ?? undefined;
    if (edition === undefined && this.without.length === 0) return html`<p class="empty told">${tell(words.nothing)}</p>`;
    const body = JSON.stringify({ edition, withoutSites: this.without.length === 0 ? undefined : this.without });
    return when(read<AssumedAttainment>(this, this.question('/api/attainment/what-if', plan), body), (then) => this.table(now, then));
  }

  private table(now: AttainmentResponse, { attainment, turned, note }: AssumedAttainment): unknown {
    const then = new Map(attainment.items.map((each) => [each.target, each]));
    const turns = new Set(turned.map(({ target }) => target));
    return html`<p class="told">${tell(turns.size === 0 ? words.noneTurned : words.turned(turns.size))} <span class="assumed">${note}</span> ${simulatedMark(attainment.simulated)}</p>
      <p class="small grey">${attainment.region}　${dayText(attainment.through)}</p>
      <div class="scroll"><table><thead><tr><th scope="col">${tell(words.target)}</th><th scope="col">${tell(words.now)}</th>
        <th scope="col">${tell(words.assumed)}</th></tr></thead>
      <tbody>${now.items.filter(({ dataClass }) => dataClass.startsWith('MONITORED')).map((target) => html`<tr class=${turns.has(target.target) ? 'turned' : ''}>
        <td><a class="quiet" data-item href=${to(['plans', now.plan, 'targets', target.target])}>${targetName(target)}</a></td>
        <td>${stands(target)}</td><td>${stands(then.get(target.target))}</td></tr>`)}</tbody></table></div>`;
  }

  private asIs(plan: string): Answer<AttainmentResponse> {
    return read(this, this.question('/api/attainment', plan));
  }

  private question(steps: string, plan: string): string {
    return path(steps, { plan, through: this.address.query.get('day') ?? undefined });
  }

  private get without(): readonly string[] {
    return (this.address.query.get('without') ?? '').split(',').filter((site) => site !== '');
  }

  private toggled(site: string): string {
    return (this.without.includes(site) ? this.without.filter((each) => each !== site) : [...this.without, site]).join(',');
  }
}

function stands(target: TargetStanding | undefined): unknown {
  if (target === undefined) return nothing;
  return html`${target.value === undefined ? nothing : html`${figure(target.value, target.unit)}　`}${statusLine(target.status, target.statusText)}`;
}
