import { path, readAll } from '../api/asked';
import type { AccessKeyResponse } from '../api/keys';
import { act, type Outcome } from '../state/act';
import { refresh, type Answer } from '../state/store';
import type { View } from '../state/view';

/** The services, each with keys of its own. */
export const services = ['monitoring', 'report', 'plan'] as const;
export type Service = (typeof services)[number];

/** The keys of a service, the newest first, without their secrets. */
export function accessKeys(view: View, service: Service): Answer<readonly AccessKeyResponse[]> {
  return readAll(view, path(of(service), { limit: 500 }));
}

/** A key as it is asked for; a list that is not said holds of everything. */
export interface Wanted {
  readonly name: string;
  readonly roles: readonly string[];
  readonly regions?: readonly string[];
  readonly sites?: readonly string[];
  readonly operations?: readonly string[];
  readonly expires?: string;
}

/** Makes a key; the answer alone holds it. */
export async function makeKey(service: Service, wanted: Wanted): Promise<Outcome<AccessKeyResponse>> {
  return told(await act<AccessKeyResponse>('POST', of(service), wanted));
}

export async function revokeKey(service: Service, id: string): Promise<Outcome<unknown>> {
  return told(await act<unknown>('DELETE', `${of(service)}/${encodeURIComponent(id)}`, undefined));
}

/** The names in a field, whatever stands between them; nothing where there is none. */
export function names(text: string | undefined): readonly string[] | undefined {
  const all = (text ?? '').split(/[\s,，、;；]+/).filter((name) => name !== '');
  return all.length === 0 ? undefined : all;
}

/** The end of a civil day, at which a key of that day ends; nothing where no day is said. */
export function endOf(day: string | undefined): string | undefined {
  return day === undefined || day === '' ? undefined : `${day}T23:59:59+08:00`;
}

function told<T>(outcome: Outcome<T>): Outcome<T> {
  refresh('/api/access-keys/');
  return outcome;
}

function of(service: Service): string {
  return `/api/access-keys/${service}`;
}
