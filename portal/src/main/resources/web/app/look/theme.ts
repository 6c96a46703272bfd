const stored = 'qingce-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

export type Theme = 'light' | 'dark';

export function theme(): Theme {
  const chosen = localStorage.getItem(stored);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** A theme is the reader's, not the page's: it is kept here and stands in no address. */
export function choose(next: Theme): void {
  localStorage.setItem(stored, next);
  show();
}

export function show(): void {
  document.documentElement.dataset.theme = theme();
  dispatchEvent(new Event('qingce-theme'));
}

dark.addEventListener('change', show);
