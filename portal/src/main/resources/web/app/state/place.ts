/** Where elements stand: on the portal's own pages, or on a page of somebody else. */
export interface Place {
  /** What stands before every address of the portal; nothing on its own pages. */
  readonly base: string;
  /** Path and query by which the portal would show the same. */
  readonly address: () => string;
  /** What the services are shown, on a page of somebody else; the portal's own pages have their session. */
  readonly token?: (path: string) => string | undefined;
}

const own: Place = { base: '', address: () => location.pathname + location.search };
let now = own;

/** Says that the elements stand elsewhere, before any of them is shown. */
export function standAt(place: Place): void {
  now = place;
}

export function place(): Place {
  return now;
}

/** Whether elements stand on a page of somebody else, where nobody has a session. */
export function isForeign(): boolean {
  return now !== own;
}

/** How the services are asked from here: nobody's cookies go with what a page of somebody else asks. */
export function asking(path: string): { readonly address: string; readonly credentials: RequestCredentials; readonly headers: Readonly<Record<string, string>> } {
  const token = now.token?.(path);
  return {
    address: now.base + path, credentials: isForeign() ? 'omit' : 'same-origin', headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  };
}
