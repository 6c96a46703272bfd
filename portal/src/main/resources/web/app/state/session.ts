import type { ReactiveControllerHost } from 'lit';
import { read } from './store';

/** Who looks at the pages; where authentication is off, nobody in particular. */
export interface Session {
  readonly authentication?: 'on' | 'off';
  readonly name?: string;
  readonly login?: string;
}

/** Who it is, once that is known. */
export function session(host: ReactiveControllerHost): Session {
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
