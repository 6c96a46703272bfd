import { path, readAll } from '../api/asked';
import type { Mapping, Rehearsed } from '../api/mappings';
import type { Parameter } from '../api/parameters';
import { act, type Outcome } from '../state/act';
import { read, refresh, type Answer } from '../state/store';
import type { View } from '../state/view';

const all = '/api/mappings';

export function mappings(view: View): Answer<readonly Mapping[]> {
  return readAll(view, path(all, { limit: 500 }));
}

export function parameters(view: View): Answer<{ readonly items: readonly Parameter[] }> {
  return read(view, '/api/parameters');
}

/** Keeps a mapping under its code; with the revision that was seen, unless it is a new one. */
export async function keep(code: string, mapping: Mapping, revision: number | undefined): Promise<Outcome<Mapping>> {
  return told(await act<Mapping>('PUT', of(code), mapping, revision === undefined ? undefined : Number(revision)));
}

export async function remove(code: string): Promise<Outcome<unknown>> {
  return told(await act<unknown>('DELETE', of(code), undefined));
}

/** What the first lines of a table would be read as; nothing is stored, the mapping neither. */
export async function rehearse(code: string, mapping: Mapping, table: string): Promise<Outcome<Rehearsed>> {
  return act<Rehearsed>('POST', `${of(code)}/dry-run`, { mapping, table });
}

function told<T>(outcome: Outcome<T>): Outcome<T> {
  refresh(all);
  return outcome;
}

function of(code: string): string {
  return `${all}/${encodeURIComponent(code)}`;
}
