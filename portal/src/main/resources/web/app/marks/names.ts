import type { Name, Period } from '../api/plans';
import { language } from '../state/words';

/** The name of a target in the language of the page; the printed one where it has no other. */
export function targetName({ name, nameEn }: { readonly name: string; readonly nameEn?: string }): string {
  return language() === 'en' && nameEn !== undefined ? nameEn : name;
}

/** The language that the name of a target stands in, where it is not that of the page. */
export function nameLanguage({ nameEn }: { readonly nameEn?: string }): string | undefined {
  return language() === 'en' && nameEn === undefined ? 'zh-CN' : undefined;
}

/** The title of a plan in the language of the page; the printed one where it has no other. */
export function planTitle(title: Name): string {
  return title[language()] ?? title.zh;
}

/** The years of a plan, as far as they are known: 2021—2025. */
export function years({ from, to }: Period): string {
  return [from, to].flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)])).join('—');
}
