import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { BulletinResponse } from '../api/bulletins';
import { sheet } from '../look/sheet';
import { here, to } from '../state/address';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { published } from './data';
import { words } from './texts';

/** What a citizen reads: the bulletins that were published, by year, and nothing that is on its way. */
@customElement('qc-published')
export class Published extends View {
  static override styles = [
    sheet,
    css`
      section,
      .choice {
        margin-top: 1.25rem;
      }
      li a {
        border-top: 1px solid var(--hair);
        color: inherit;
        display: grid;
        gap: 0 1.5rem;
        grid-template-columns: 1fr auto;
        padding: 0.6rem 0.25rem;
        text-decoration: none;
      }
      li a:hover {
        background: var(--accent-soft);
      }
      @media (max-width: 600px) {
        li a {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1><p class="grey">${tell(words.explain)}</p>${when(published(this), (all) => (all.length === 0
      ? html`<p class="empty">${tell(words.none)}</p>` : this.lists(all)))}`;
  }

  private lists(all: readonly BulletinResponse[]): unknown {
    const regions = [...new Set(all.map(({ region }) => region))].sort((one, other) => one.localeCompare(other, 'zh'));
    const wanted = regions.find((region) => region === this.address.query.get('region'));
    const shown = all.filter(({ region }) => wanted === undefined || region === wanted);
    const years = [...new Set(shown.map(({ period }) => period.slice(0, 4)))].sort().reverse();
    return html`${regions.length < 2 ? nothing : html`<nav class="choice screen" aria-label=${tell(words.regions)}>
        <a href=${here({ region: undefined })} aria-current=${wanted === undefined ? 'true' : nothing}>${tell(words.every)}</a>
        ${regions.map((region) => html`<a href=${here({ region })} aria-current=${region === wanted ? 'true' : nothing}>${region}</a>`)}</nav>`}
      ${years.map((year) => html`<section><h2>${year}</h2><ul>${shown.filter(({ period }) => period.startsWith(year)).map(row)}</ul></section>`)}`;
  }
}

function row({ id, title, state, stateText, region, published }: BulletinResponse): unknown {
  return html`<li><a data-item href=${to(['public', id])}><span>${title}</span>
    <small class="grey">${state === 'WITHDRAWN' ? `${stateText}　` : ''}${region}　${published === undefined ? nothing : timeText(published.at)}</small></a></li>`;
}
