import { path, readAll } from '../api/asked';
import type { AttainmentResponse } from '../api/attainment';
import type { BulletinChanges, BulletinData, BulletinKind, BulletinResponse, BulletinState, Listed } from '../api/bulletins';
import { act, type Outcome } from '../state/act';
import { read, refresh, type Answer } from '../state/store';
import type { View } from '../state/view';

/** What may be done with a bulletin: the last step of the address that it is sent to. */
export type Move = 'check' | 'draft' | 'sign' | 'publish' | 'withdraw' | 'errata';

const all = '/api/bulletins';

/** Those in a state; without one, those that were published. */
export function bulletins(view: View, state?: BulletinState): Answer<readonly BulletinResponse[]> {
  return readAll(view, path(all, { state, limit: 500 }));
}

export function kinds(view: View): Answer<{ readonly items: readonly BulletinKind[] }> {
  return read(view, `${all}/kinds`);
}

/** The targets of a plan, of which a bulletin may be about one. */
export function targets(view: View, plan: string): Answer<AttainmentResponse> {
  return read(view, path('/api/attainment', { plan }));
}

/** The rules by which a plan may be scored. */
export function scoringRules(view: View): Answer<{ readonly items: readonly Listed[] }> {
  return read(view, '/api/scoring-rules');
}

export function bulletin(view: View, id: string): Answer<BulletinResponse> {
  return read(view, of(id));
}

export function content(view: View, id: string): Answer<BulletinData> {
  return read(view, `${of(id)}/data.json`);
}

/** Which values are no longer what was printed. */
export function changes(view: View, id: string): Answer<BulletinChanges> {
  return read(view, `${of(id)}/changes`);
}

export async function drawUp(request: Readonly<Record<string, string | undefined>>): Promise<Outcome<BulletinResponse>> {
  return told(await act('POST', all, request));
}

export async function move({ id, revision }: BulletinResponse, to: Move, by: string, note?: string): Promise<Outcome<BulletinResponse>> {
  return told(await act('POST', `${of(id)}/${to}`, { by, note }, Number(revision)));
}

/** Where a bulletin stands as pages or as a workbook. */
export function paper(id: string, name: 'paper.pdf' | 'paper.xlsx'): string {
  return `${of(id)}/${name}`;
}

function told<T>(outcome: Outcome<T>): Outcome<T> {
  refresh(all);
  return outcome;
}

function of(id: string): string {
  return `${all}/${encodeURIComponent(id)}`;
}
