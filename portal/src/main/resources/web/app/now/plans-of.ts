import { html, nothing } from 'lit';
import { planTitle } from '../marks/names';
import { to } from '../state/address';
import { planList } from '../state/plan-list';
import type { View } from '../state/view';
import { tell } from '../state/words';
import { words } from './texts';

/** The way back from readings to what they decide: the plans of a region. */
export function plansOf(view: View, region: string): unknown {
  const plans = (planList(view).value ?? []).filter((plan) => plan.region === region);
  return plans.length === 0 ? nothing : html`<p class="small">${tell(words.decides)} ${plans.map(({ plan, title }) => html`<a
    href=${to(['plans', plan])}>${planTitle(title)}</a> `)}</p>`;
}
