import { html, nothing } from 'lit';
import { path, readAll } from '../api/asked';
import type { PlanSummary } from '../api/plans';
import { to } from '../state/address';
import type { View } from '../state/view';
import { language, tell } from '../state/words';
import { words } from './texts';

/** The way back from readings to what they decide: the plans of a region. */
export function plansOf(view: View, region: string): unknown {
  const plans = readAll<PlanSummary>(view, path('/api/plans', { region, limit: 500 })).value ?? [];
  return plans.length === 0 ? nothing : html`<p class="small">${tell(words.decides)} ${plans.map(({ plan, title }) => html`<a
    href=${to(['plans', plan])}>${title[language()]}</a> `)}</p>`;
}
