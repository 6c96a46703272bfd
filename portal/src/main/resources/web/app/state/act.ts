import { language } from './words';
import { who } from './session';
import type { Problem } from './store';

/** What a service does not take of what was sent: where it stands and why. */
export interface Violation {
  readonly field?: string;
  readonly line?: number;
  readonly reason: string;
  readonly detail: string;
}

/** What became of an act: done with what was answered, or refused with why. Nothing is shown as saved before it is. */
export type Outcome<T> = { readonly done: T } | { readonly refused: Problem & { readonly violations?: readonly Violation[] } };

const actorKept = 'qingce-actor';

/** Who acts where nobody is asked to log in; kept in this browser. */
export function actor(): string {
  return localStorage.getItem(actorKept) ?? '';
}

export function setActor(name: string): void {
  localStorage.setItem(actorKept, name);
}

/** Sends a change, or a file as it is; with the revision that was seen, so that nobody overwrites what another did meanwhile. */
export async function act<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown, revision?: number): Promise<Outcome<T>> {
  const headers: Record<string, string> = {
    Accept: 'application/json', 'Accept-Language': language(), 'X-Requested-By': 'portal',
    'Content-Type': body instanceof Blob ? body.type : 'application/json',
  };
  if (actor() !== '' && (await who()).authentication === 'off') headers['X-Qingce-Actor'] = encodeURIComponent(actor());
  if (revision !== undefined) headers['If-Match'] = `"${revision}"`;
  try {
    const response = await fetch(path, { method, headers, body: body instanceof Blob ? body : JSON.stringify(body) });
    const text = await response.text();
    const told: unknown = text.startsWith('{') ? JSON.parse(text) : {};
    return response.ok ? { done: told as T } : { refused: { status: response.status, ...(told as Problem) } };
  } catch {
    return { refused: {} };
  }
}
