import { path, readAll } from '../api/asked';
import type { SiteFeature } from '../api/readings';
import type { EventStatus, ExceptionalEvent, ExceptionalEventFiling, Freeze, Qualifier, QualityFlag, ReviewAnswer } from '../api/reviews';
import { act, type Outcome } from '../state/act';
import { read, refresh, type Answer } from '../state/store';
import type { View } from '../state/view';
import { daysFrom } from '../state/words';

/** Flags of one kind on hours that follow one another: what a person decides at once. */
export interface Run {
  readonly site: string;
  readonly parameter?: string;
  readonly flag: string;
  readonly detail?: string;
  readonly from: string;
  readonly to: string;
  readonly hours: number;
}

export interface Decision {
  readonly sites: readonly string[];
  readonly parameters: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly operation: { readonly kind: string; readonly number?: number };
  readonly level: 'CITY';
  readonly by: string;
  readonly reason: string;
}

const together = 3 * 3_600_000;

export function stations(view: View, region: string): Answer<{ readonly features: readonly SiteFeature[] }> {
  return read(view, path('/api/sites.geojson', { region }));
}

/** The runs of flags of a site, the latest first. */
export function runs(view: View, site: string): readonly Run[] {
  const flags = readAll<QualityFlag>(view, path('/api/quality/flags', { site, limit: 500 })).value ?? [];
  const found: Run[] = [];
  for (const { periodEnd, parameter, flag, detail } of flags) {
    const at = found.map((run) => run.parameter === parameter && run.flag === flag).lastIndexOf(true);
    const last = found[at];
    if (last !== undefined && Date.parse(periodEnd) - Date.parse(last.to) <= together) {
      found[at] = { ...last, to: periodEnd, hours: last.hours + 1 };
    } else {
      found.push({ site, parameter, flag, detail, from: periodEnd, to: periodEnd, hours: 1 });
    }
  }
  return found.reverse();
}

export function qualifiers(view: View): ReadonlyMap<string, string> {
  const all = read<{ items: readonly Qualifier[] }>(view, '/api/quality/qualifiers').value?.items ?? [];
  return new Map(all.flatMap(({ flag, chinese }) => (chinese === undefined ? [] : [[flag, chinese] as const])));
}

/** What a decision would do, or what it did. */
export async function review(decision: Decision, dryRun: boolean): Promise<Outcome<ReviewAnswer>> {
  const outcome = await act<ReviewAnswer>('POST', `/api/reviews?dryRun=${dryRun}`, decision);
  if (!dryRun) refresh('/api/');
  return outcome;
}

export function events(view: View): Answer<readonly ExceptionalEvent[]> {
  return readAll(view, path('/api/exceptional-events', { limit: 500 }));
}

export async function file(event: string, filing: ExceptionalEventFiling): Promise<Outcome<ExceptionalEvent>> {
  return told(await act('PUT', `/api/exceptional-events/${encodeURIComponent(event)}`, filing));
}

/** Decides on an event; to accept one needs the number of the approval. */
export async function decide({ event, revision }: ExceptionalEvent, decision: EventStatus, by: string, reason: string, approval?: string): Promise<Outcome<ExceptionalEvent>> {
  return told(await act('POST', `/api/exceptional-events/${encodeURIComponent(event)}/decisions`, { decision, by, reason, approval }, Number(revision)));
}

export function freezes(view: View): Answer<readonly Freeze[]> {
  return readAll(view, path('/api/reviews/freezes', { limit: 500 }));
}

export async function freeze(region: string, from: string, to: string, by: string, reason: string): Promise<Outcome<Freeze>> {
  return told(await act('POST', '/api/reviews/freezes', { region, from, to, by, reason }));
}

export async function lift({ id }: Freeze, by: string, reason: string): Promise<Outcome<Freeze>> {
  return told(await act('POST', `/api/reviews/freezes/${id}/lifting`, { by, reason }));
}

/** The hours of whole days: the first ends at one o'clock, the last at midnight. */
export function hoursOf(first: string, last: string): { readonly from: string; readonly to: string } {
  return { from: `${first}T01:00:00+08:00`, to: `${daysFrom(last, 1)}T00:00:00+08:00` };
}

function told<T>(outcome: Outcome<T>): Outcome<T> {
  refresh('/api/');
  return outcome;
}
