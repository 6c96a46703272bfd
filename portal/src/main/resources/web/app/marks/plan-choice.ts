import { html, nothing } from 'lit';
import type { PlanSummary } from '../api/plans';
import { both, language, tell } from '../state/words';

/** The plans to choose from, by their regions where these tell them apart, otherwise by their titles. */
export function planChoice(all: readonly PlanSummary[], chosen: string, link: (plan: string) => string): unknown {
  const regions = new Set(all.map(({ region }) => region));
  return html`<nav class="choice screen" aria-label=${tell(both('规划', 'Plan'))}>${all.map(({ plan, region, title }) => html`<a
    href=${link(plan)} aria-current=${plan === chosen ? 'true' : nothing} title=${title[language()]}>${
      regions.size === all.length ? region : title[language()]}</a>`)}</nav>`;
}
