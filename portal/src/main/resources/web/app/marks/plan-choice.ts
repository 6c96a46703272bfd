import { html, nothing } from 'lit';
import type { PlanSummary } from '../api/plans';
import { both, tell } from '../state/words';
import { planTitle } from './names';

/** The plans to choose from, by their regions where these tell them apart, otherwise by their titles. */
export function planChoice(all: readonly PlanSummary[], chosen: string, link: (plan: string) => string): unknown {
  const regions = new Set(all.map(({ region }) => region));
  return html`<nav class="choice screen" aria-label=${tell(both('规划', 'Plan'))}>${all.map(({ plan, region, title }) => html`<a
    href=${link(plan)} aria-current=${plan === chosen ? 'true' : nothing} title=${planTitle(title)}>${
      regions.size === all.length ? region : planTitle(title)}</a>`)}</nav>`;
}
