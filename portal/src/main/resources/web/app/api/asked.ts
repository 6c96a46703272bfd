import type { ReactiveControllerHost } from 'lit';
import { read, type Answer } from '../state/store';

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** A path with its query; members without a value are left out. */
export function path(steps: string, query: Record<string, string | number | undefined>): string {
  const members = Object.entries(query).filter(([, value]) => value !== undefined);
  return `${steps}?${members.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}

/** All items of a list, page after page; nothing until the last one is here. */
export function readAll<T>(host: ReactiveControllerHost, first: string): Answer<readonly T[]> {
  const items: T[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const page: Answer<Page<T>> = read<Page<T>>(host, next === '' ? first : `${first}&cursor=${encodeURIComponent(next)}`);
    if (page.value === undefined) return page as Answer<never>;
    items.push(...page.value.items);
    next = page.value.next;
  }
  return { value: items };
}
