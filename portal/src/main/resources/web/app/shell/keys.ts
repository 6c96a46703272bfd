import { go, to } from '../state/address';

/** Keys that work on every page, unless somebody is writing or a dialog is open. */
export function onKeys(acts: Record<string, () => void>): void {
  const all: Record<string, () => void> = { ...acts, g: () => go(to([])), j: () => step(1), k: () => step(-1) };
  addEventListener('keydown', (event) => {
    const [at] = event.composedPath();
    if (event.ctrlKey || event.metaKey || event.altKey || writes(at) || found('dialog[open]').length > 0) return;
    const act = all[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

function writes(at: EventTarget | undefined): boolean {
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
}

/** To the next or previous item of what is marked as a list to walk through. */
function step(by: number): void {
  const items = found('[data-item]');
  const now = items.findIndex((item) => item.matches(':focus'));
  const next = items[now < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(now + by, 0), items.length - 1)];
  next?.focus();
}

function found(selector: string): HTMLElement[] {
  const all: HTMLElement[] = [];
  const look = (root: ParentNode): void => {
    for (const each of root.querySelectorAll<HTMLElement>('*')) {
      if (each.matches(selector)) all.push(each);
      if (each.shadowRoot !== null) look(each.shadowRoot);
    }
  };
  look(document);
  return all;
}
