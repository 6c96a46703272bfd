import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { place } from './place';

/**
 * The address is the state: every view, filter, period, edition and moment stands in it, so that it can be mailed.
 * `lang` and `day` go with every link, the rest belongs to the view that reads it.
 */
export interface Address {
  readonly steps: readonly string[];
  readonly query: URLSearchParams;
}

/** Members of a query to set, or to take out where undefined. */
export type Changes = Record<string, string | undefined>;

const kept = ['lang', 'day'];
const changed = 'qingce-address';

export function address(): Address {
  const { pathname, searchParams } = new URL(place().address(), location.href);
  return { steps: pathname.split('/').filter((step) => step !== '').map(decodeURIComponent), query: searchParams };
}

/** An address elsewhere in the portal; language and day stay as they are unless changed. */
export function to(steps: readonly string[], changes: Changes = {}): string {
  const now = address().query;
  const query = new URLSearchParams();
  for (const name of kept) {
    const value = now.get(name);
    if (value !== null) query.set(name, value);
  }
  return written(steps, query, changes);
}

/** This address with other members. */
export function here(changes: Changes): string {
  const { steps, query } = address();
  return written(steps, query, changes);
}

function written(steps: readonly string[], query: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return place().base + '/' + steps.map(encodeURIComponent).join('/') + (text === '' ? '' : `?${text}`);
}

/** Goes to an address of the portal; `replace` where going back should not stop here, such as at each step of a slider. */
export function go(href: string, replace = false): void {
  const other = new URL(href, location.href).pathname !== location.pathname;
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  if (other) scrollTo(0, 0);
  dispatchEvent(new Event(changed));
}

/** Follows plain clicks on links of the portal without loading the page anew; all else is left to the browser. */
export function followLinks(): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const foreign = link.origin !== location.origin || link.target !== '' || link.hasAttribute('download');
    if (foreign || link.pathname.startsWith('/api/') || link.hash !== '') return;
    event.preventDefault();
    go(link.href);
  });
  addEventListener('popstate', () => dispatchEvent(new Event(changed)));
}

/** Renders its host again whenever the address changes. */
export class AddressController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  private readonly changed = (): void => this.host.requestUpdate();

  hostConnected(): void {
    addEventListener(changed, this.changed);
  }

  hostDisconnected(): void {
    removeEventListener(changed, this.changed);
  }
}
