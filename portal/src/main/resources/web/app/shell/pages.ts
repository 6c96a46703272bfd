import { html } from 'lit';
import { to, type Address } from '../state/address';
import { tell } from '../state/words';
import '../import/import';
import '../now/air';
import '../now/water';
import '../overview/plan';
import '../overview/plans';
import '../review/review';
import '../target/target';
import '../tasks/tasks';
import '../wall/wall';
import '../what-if/what-if';
import { words } from './texts';

/** How this was bundled: DEVELOPMENT in dev mode. */
declare const LAUNCH_MODE: string;

/** Which view an address means. */
export function page({ steps }: Address): unknown {
  const [view, plan, part, target] = steps;
  if (view === undefined || (view === 'plans' && plan === undefined)) return html`<qc-plans></qc-plans>`;
  if (view === 'plans' && part === undefined) return html`<qc-plan .plan=${plan}></qc-plan>`;
  if (view === 'plans' && part === 'targets' && target !== undefined) {
    return html`<qc-target .plan=${plan} .target=${target}></qc-target>`;
  }
  if (view === 'air' && plan === undefined) return html`<qc-air></qc-air>`;
  if (view === 'water' && plan === undefined) return html`<qc-water></qc-water>`;
  if (view === 'tasks' && part === undefined) return html`<qc-tasks .plan=${plan ?? ''}></qc-tasks>`;
  if (view === 'review' && plan === undefined) return html`<qc-review></qc-review>`;
  if (view === 'import' && plan === undefined) return html`<qc-import></qc-import>`;
  if (view === 'wall' && plan === undefined) return html`<qc-wall></qc-wall>`;
  if (view === 'what-if' && part === undefined) return html`<qc-what-if .plan=${plan ?? ''}></qc-what-if>`;
  if (LAUNCH_MODE === 'DEVELOPMENT' && view === 'dev' && plan === 'stories') {
    return html`<qc-stories></qc-stories>${void import('../stories/stories')}`;
  }
  return html`<h1>${tell(words.unknown)}</h1><p><a href=${to([])}>${tell(words.back)}</a></p>`;
}
