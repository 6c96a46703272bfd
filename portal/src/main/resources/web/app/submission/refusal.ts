import { html, nothing } from 'lit';
import type { Outcome } from '../state/act';
import { both, stop, tell, type Words } from '../state/words';

/** Why an act was refused, field by field, in the words of the service; fields by the names that they have on the page. */
export function refusal(outcome: Outcome<unknown> | undefined, names: Readonly<Record<string, Words>> = {}): unknown {
  if (outcome === undefined || 'done' in outcome) return nothing;
  const { title, detail, violations = [] } = outcome.refused;
  return html`<div role="alert" class="empty"><p>${title ?? tell(both('服务没有应答，内容没有保存。', 'No answer from the service: nothing was saved.'))}</p>
    ${violations.length === 0 ? html`<p class="small">${detail}</p>` : html`<ul class="small">${violations.map(({ field = '', detail }) => html`<li>${names[field] === undefined ? nothing : html`${tell(names[field])}${tell(stop.colon)}`}${detail}</li>`)}</ul>`}</div>`;
}

/** The doubts that a service wants confirmed before it takes what was sent. */
export function doubtsOf(outcome: Outcome<unknown> | undefined): readonly string[] {
  if (outcome === undefined || 'done' in outcome) return [];
  const unconfirmed = outcome.refused.type?.endsWith('/unconfirmed-doubts') === true;
  return unconfirmed ? (outcome.refused.violations ?? []).map(({ reason }) => reason) : [];
}
