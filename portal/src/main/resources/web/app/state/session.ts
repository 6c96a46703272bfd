import type { ReactiveControllerHost } from 'lit';
import { readers, type Role } from './access';
import { isForeign } from './place';

/** Who looks at the pages, and the roles one acts as: all of them where nobody is asked. */
export interface Session {
  readonly authentication?: 'on' | 'off';
  readonly name?: string;
  readonly roles: readonly string[];
  readonly grants: readonly string[];
  readonly may: readonly string[];
}

const nobody: Session = { roles: [], grants: [], may: [] };
let known: Session | undefined;
let asked: Promise<Session> | undefined;
const hosts = new Set<ReactiveControllerHost>();

/** Who it is. Asked once, when it is first needed: whoever logs in or out comes back to a new page. */
export function who(): Promise<Session> {
  asked ??= fetch('/session', { headers: { Accept: 'application/json' } })
    .then(async (answer) => ({ ...nobody, ...((await answer.json()) as Partial<Session>) }))
    .catch(() => nobody)
    .then((session) => {
      known = session;
      hosts.forEach((host) => host.requestUpdate());
      hosts.clear();
      return session;
    });
  return asked;
}

/** Who it is, once that is known; the host renders again then. */
export function session(host: ReactiveControllerHost): Session | undefined {
  if (known === undefined) {
    hosts.add(host);
    void who();
  }
  return known;
}

/** Whether one acts as any of these roles; nothing until it is known. */
export function may(host: ReactiveControllerHost, ...roles: readonly Role[]): boolean | undefined {
  return session(host) === undefined ? undefined : roles.some((role) => known?.may.includes(role));
}

/** The role that a question needs and that one has not: such a question is not asked at all. Who shows a token is told by the service. */
export async function lacking(path: string): Promise<Role | undefined> {
  const roles = readers(path);
  if (roles.length === 0 || isForeign()) return undefined;
  const { may: acting } = await who();
  return roles.some((role) => acting.includes(role)) ? undefined : roles[0];
}

/** The regions that one is kept to; none where a grant holds of everything. */
export function keptTo({ grants }: Session): readonly string[] {
  const regions = grants.map((grant) => /@([^/]*)/.exec(grant)?.[1]?.split('+'));
  return regions.some((each) => each === undefined) ? [] : [...new Set(regions.flatMap((each) => each ?? []))];
}

/** Where to log in and come back to this page from. */
export function loginAddress(): string {
  return `/session/login?to=${encodeURIComponent(location.pathname + location.search)}`;
}

/** Ends the session here and at the identity provider, which leads back to the first page. */
export function logOut(): void {
  location.assign('/session/logout');
}
