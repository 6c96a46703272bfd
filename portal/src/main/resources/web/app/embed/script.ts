import type { Place } from '../state/place';

/**
 * Where the elements stand, by the tag of the script on the page of somebody else: `data-base` if the script lies elsewhere than the portal,
 * `data-token` if results are not public, `data-sites-token` where sites and readings have a key of their own. What it says is read
 * at every question, so that a page may renew a token.
 */
export function placeOf(script: HTMLScriptElement | undefined, loadedFrom: string, page: Document): Place {
  const said = (name: string): string | undefined => script?.dataset[name] || undefined;
  return {
    base: (said('base') ?? new URL(script?.src ?? loadedFrom).origin).replace(/\/$/, ''),
    address: () => (page.documentElement.lang.toLowerCase().startsWith('en') ? '/?lang=en' : '/'),
    token: (path) => (/^\/api\/(sites|observations|quality)/.test(path) ? said('sitesToken') : undefined) ?? said('token'),
  };
}

/** The tag by which the script came, wherever it lies. */
export function scriptOf(page: Document): HTMLScriptElement | undefined {
  return [...page.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].find(({ src }) => /\/embed(-[^/]*)?\.js$/.test(new URL(src).pathname));
}
