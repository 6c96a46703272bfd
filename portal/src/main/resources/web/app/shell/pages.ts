import { html, type ReactiveControllerHost } from 'lit';
import { to, type Address } from '../state/address';
import type { Role } from '../state/access';
import { may } from '../state/session';
import { tell, type Words } from '../state/words';
import '../bulletins/bulletin';
import '../bulletins/bulletins';
import '../embedding/embedding';
import '../import/import';
import '../keys/keys';
import '../mapping/mappings';
import '../now/air';
import '../now/water';
import '../overview/plan';
import '../overview/plans';
import '../public/bulletin';
import '../public/published';
import '../review/events';
import '../review/freezes';
import '../review/review';
import '../system/system';
import '../target/target';
import '../tasks/tasks';
import '../wall/wall';
import '../what-if/what-if';
import { words } from './texts';

/** How this was bundled: DEVELOPMENT in dev mode. */
declare const LAUNCH_MODE: string;

/** A page by the first step of its address: its name among the views, which roles it is for, and what stands there. */
export interface Page {
  readonly name?: Words;
  readonly roles: readonly Role[];
  readonly show: (...steps: (string | undefined)[]) => unknown;
}

const pages: Record<string, Page> = {
  plans: { name: words.overview, roles: ['viewer'], show: plans },
  air: { name: words.air, roles: ['viewer'], show: (rest) => (rest === undefined ? html`<qc-air></qc-air>` : undefined) },
  water: { name: words.water, roles: ['viewer'], show: (rest) => (rest === undefined ? html`<qc-water></qc-water>` : undefined) },
  tasks: { name: words.tasks, roles: ['reader'], show: (plan, rest) => (rest === undefined ? html`<qc-tasks .plan=${plan ?? ''}></qc-tasks>` : undefined) },
  review: { name: words.review, roles: ['reader'], show: review },
  bulletins: { name: words.bulletins, roles: ['viewer'], show: bulletins },
  import: { name: words.imports, roles: ['plan-editor', 'feed', 'site-editor'], show: imports },
  'what-if': { name: words.whatIf, roles: ['reader'], show: (plan, rest) => (rest === undefined ? html`<qc-what-if .plan=${plan ?? ''}></qc-what-if>` : undefined) },
  system: { name: words.system, roles: ['reader', 'auditor', 'system-administrator', 'security-administrator'], show: system },
  public: { roles: ['viewer'], show: published },
  embedding: { roles: ['viewer'], show: (rest) => (rest === undefined ? html`<qc-embedding></qc-embedding>` : undefined) },
  wall: { roles: ['viewer'], show: (rest) => (rest === undefined ? html`<qc-wall></qc-wall>` : undefined) },
};

/** The pages that stand among the views, by their first step. */
export const views: readonly (readonly [string, Page & { readonly name: Words }])[] = Object.entries(pages)
  .flatMap(([step, page]) => (page.name === undefined ? [] : [[step, { ...page, name: page.name }] as const]));

/** The first step of an address; at the root the first page that is for who looks, else the overview. */
export function firstStep(host: ReactiveControllerHost, { steps }: Address): string {
  return steps[0] ?? views.find(([, page]) => may(host, ...page.roles) === true)?.[0] ?? 'plans';
}

/** Which page an address means, if any. */
export function pageAt(host: ReactiveControllerHost, address: Address): Page | undefined {
  if (LAUNCH_MODE === 'DEVELOPMENT' && address.steps.join('/') === 'dev/stories') {
    return { roles: [], show: () => html`<qc-stories></qc-stories>${void import('../stories/stories')}` };
  }
  return pages[firstStep(host, address)];
}

/** What stands at an address of nothing. */
export function unknown(): unknown {
  return html`<h1>${tell(words.unknown)}</h1><p><a href=${to([])}>${tell(words.back)}</a></p>`;
}

function plans(plan?: string, part?: string, target?: string): unknown {
  if (plan === undefined) return html`<qc-plans></qc-plans>`;
  if (part === undefined) return html`<qc-plan .plan=${plan}></qc-plan>`;
  return part === 'targets' && target !== undefined ? html`<qc-target .plan=${plan} .target=${target}></qc-target>` : undefined;
}

function bulletins(id?: string, rest?: string): unknown {
  if (id === undefined) return html`<qc-bulletins></qc-bulletins>`;
  return rest === undefined ? html`<qc-bulletin bulletin=${id}></qc-bulletin>` : undefined;
}

function published(id?: string, rest?: string): unknown {
  if (rest !== undefined) return undefined;
  return id === undefined ? html`<qc-published></qc-published>` : html`<qc-public-bulletin bulletin=${id}></qc-public-bulletin>`;
}

function imports(part?: string, rest?: string): unknown {
  if (rest !== undefined) return undefined;
  if (part === 'mappings') return html`<qc-mappings></qc-mappings>`;
  return part === undefined ? html`<qc-import></qc-import>` : undefined;
}

function system(part?: string, rest?: string): unknown {
  if (rest !== undefined) return undefined;
  if (part === 'keys') return html`<qc-keys></qc-keys>`;
  return part === undefined ? html`<qc-system></qc-system>` : undefined;
}

function review(part?: string, rest?: string): unknown {
  if (rest !== undefined) return undefined;
  if (part === 'events') return html`<qc-events></qc-events>`;
  if (part === 'freezes') return html`<qc-freezes></qc-freezes>`;
  return part === undefined ? html`<qc-review></qc-review>` : undefined;
}
