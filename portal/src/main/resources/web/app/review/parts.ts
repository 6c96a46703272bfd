import { css, html, nothing } from 'lit';
import { formSheet } from '../look/form';
import { to } from '../state/address';
import { tell } from '../state/words';
import { words } from './texts';

const all = [[words.flags, ['review']], [words.events, ['review', 'events']], [words.freezes, ['review', 'freezes']]] as const;

/** From flags to events to freezes. */
export function parts(now: 'flags' | 'events' | 'freezes'): unknown {
  return html`<nav class="choice screen" aria-label=${tell(words.parts)}>${all.map(([name, steps]) => html`<a href=${to(steps)}
    aria-current=${name === words[now] ? 'page' : nothing}>${tell(name)}</a>`)}</nav>`;
}

/** Sections with forms. */
export const fileSheet = [
  formSheet,
  css`
    section {
      margin-top: 2rem;
    }
  `,
];
