import { language } from '../state/words';

/** The name of a target in the language of the page; the printed one where it has no other. */
export function targetName({ name, nameEn }: { readonly name: string; readonly nameEn?: string }): string {
  return language() === 'en' && nameEn !== undefined ? nameEn : name;
}
