import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { BulletinResponse, BulletinState } from '../api/bulletins';
import { sheet } from '../look/sheet';
import { to } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { bulletins } from './data';
import './draw-up';
import { words } from './texts';

const waiting: readonly BulletinState[] = ['CHECKED', 'DRAFT', 'SIGNED'];

/** All bulletins: what waits for somebody first, then what was published. */
@customElement('qc-bulletins')
export class Bulletins extends View {
  static override styles = [
    sheet,
    css`
      section {
        margin-top: 2rem;
      }
      li a {
        border-top: 1px solid var(--hair);
        color: inherit;
        display: grid;
        gap: 0 1.5rem;
        grid-template-columns: 1fr auto;
        padding: 0.5rem 0.25rem;
        text-decoration: none;
      }
      li a:hover {
        background: var(--accent-soft);
      }
      small {
        color: var(--grey);
      }
    `,
  ];

  override render(): unknown {
    const all = may(this, 'reader') === true;
    return html`<h1>${tell(all ? words.question : words.published)}</h1>
      <p class="small screen"><a href=${to(['public'])}>${tell(words.asPublic)}</a></p>
      ${all ? this.onTheirWay() : nothing}
      ${may(this, 'verifier') === true ? html`<section class="screen"><h2>${tell(words.drawUp)}</h2><qc-draw-up></qc-draw-up></section>` : nothing}
      <section><h2>${tell(words.states.PUBLISHED)}</h2>${when(bulletins(this), (found) => (found.length === 0
        ? html`<p class="empty small">${tell(words.none)}</p>` : list(found)))}</section>`;
  }

  private onTheirWay(): unknown {
    const answers = waiting.map((state) => [state, bulletins(this, state)] as const);
    const none = answers.every(([, { value }]) => value?.length === 0);
    if (none) return html`<p class="empty">${tell(words.noneWaiting)}</p>`;
    return answers.map(([state, answer]) => (answer.value?.length === 0 ? nothing
      : html`<section><h2>${tell(words.states[state])}</h2>${when(answer, list)}</section>`));
  }
}

function list(all: readonly BulletinResponse[]): unknown {
  return html`<ul>${all.map(({ id, title, region, state, stateText, drawn, published }) => html`<li><a data-item href=${to(['bulletins', id])}>
    <span>${title}</span><small>${state === 'WITHDRAWN' ? `${stateText}　` : ''}${region}　${(published ?? drawn).by}　${timeText((published ?? drawn).at)}</small></a></li>`)}</ul>`;
}
