import type { ReactiveControllerHost } from 'lit';
import { read } from './store';

/** Who looks at the pages; where authentication is off, nobody in particular. */
export interface Session {
  readonly authentication?: 'on' | 'off';
  readonly name?: string;
  readonly login?: string;
}

/** Asked of a portal that keeps sessions, which its page says of itself. */
export function session(host: ReactiveControllerHost): Session {
  if (document.querySelector('meta[name="session"]') === null) return {};
  return read<Session>(host, '/session').value ?? {};
}

/** Where to log in and come back to this page from. */
export function loginAddress(): string {
  return `/session/login?to=${encodeURIComponent(location.pathname + location.search)}`;
}

/** Ends the session here and at the identity provider, which leads back to the first page. */
export function logOut(): void {
  location.assign('/session/logout');
}
