import type { ReactiveControllerHost } from 'lit';
import type { Role } from './access';
import { asking, isForeign } from './place';
import { lacking } from './session';
import { both, language, tell } from './words';

/** What a service says of a question that it does not answer (RFC 9457). */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  /** The role that it needs, where that was known before it was asked. */
  readonly lacking?: Role;
}

/** What is known of an answer: nothing yet, its value, or why there is none. A value stays while it is asked for again. */
export interface Answer<T> {
  readonly value?: T;
  readonly problem?: Problem;
}

interface Entry {
  readonly path: string;
  readonly body?: string;
  answer: Answer<unknown>;
  readonly hosts: Set<ReactiveControllerHost>;
  tag?: string;
  asked?: Promise<void>;
}

/** A number whose digits are those the service printed: 35.0 stays 35.0. */
class Printed extends Number {
  constructor(private readonly digits: string) {
    super(digits);
  }

  override toString(): string {
    return this.digits;
  }
}

const entries = new Map<string, Entry>();
const pending: Answer<never> = {};

/**
 * The answer to a GET, or to a POST that stores nothing and only computes; the host renders again when it comes or changes. One
 * question is asked once, whoever reads it.
 */
export function read<T>(host: ReactiveControllerHost, path: string, body?: string): Answer<T> {
  const key = `${language()} ${path}${body === undefined ? '' : ` ${body}`}`;
  let entry = entries.get(key);
  if (entry === undefined) {
    entry = { path, body, answer: pending, hosts: new Set() };
    entries.set(key, entry);
    void ask(entry);
  }
  entry.hosts.add(host);
  return entry.answer as Answer<T>;
}

/** Asks again what begins so: at once where a page shows it, otherwise when it is next read. */
export function refresh(prefix: string): void {
  for (const [key, entry] of entries) {
    if (!entry.path.startsWith(prefix)) continue;
    if (entry.hosts.size === 0) entries.delete(key);
    else if (key.startsWith(language())) void ask(entry);
  }
}

/** Forgets who reads what: a view calls it when it leaves the page. */
export function leave(host: ReactiveControllerHost): void {
  for (const entry of entries.values()) entry.hosts.delete(host);
}

function ask(entry: Entry): Promise<void> {
  entry.asked ??= fetched(entry).finally(() => (entry.asked = undefined));
  return entry.asked;
}

async function fetched(entry: Entry): Promise<void> {
  const { path } = entry;
  const role = await lacking(path);
  if (role === undefined) await answered(entry);
  else entry.answer = { problem: { status: 403, lacking: role } };
  entry.hosts.forEach((host) => host.requestUpdate());
}

async function answered(entry: Entry): Promise<void> {
  const { path, body } = entry;
  const csv = path.includes('format=csv');
  const headers: Record<string, string> = { Accept: csv ? 'text/csv' : 'application/json, application/geo+json', 'Accept-Language': language() };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (body !== undefined && !isForeign()) headers['X-Requested-By'] = 'portal';
  if (entry.tag !== undefined && !isForeign()) headers['If-None-Match'] = entry.tag;
  const { address, credentials, headers: shown } = asking(path);
  try {
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST', body, credentials, headers: { ...headers, ...shown }, cache: isForeign() ? 'default' : 'no-store',
    });
    if (response.status === 304) return;
    const text = await response.text();
    const told: unknown = csv && response.ok ? text : parse(text);
    entry.tag = response.headers.get('ETag') ?? undefined;
    entry.answer = response.ok ? { value: told } : { problem: { ...(told as Problem), status: response.status } };
  } catch {
    entry.answer = { ...entry.answer, problem: { title: tell(both('服务没有应答', 'No answer from the service')) } };
  }
}

type Source = { source?: string };

function parse(text: string): unknown {
  const revive = (_: string, value: unknown, context?: Source): unknown =>
    typeof value === 'number' && context?.source !== undefined && context.source !== String(value) && !/[eE]/.test(context.source)
      ? new Printed(context.source) : value;
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown);
}
