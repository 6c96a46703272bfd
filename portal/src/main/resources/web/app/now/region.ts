import { css, html, nothing } from 'lit';
import { here, type Address } from '../state/address';
import { tell } from '../state/words';
import type { Region } from './data';
import { words } from './texts';

/** The region of the address; without one the region that was heard of last. */
export function chosenRegion(regions: readonly Region[], { query }: Address): Region | undefined {
  const named = regions.find(({ name }) => name === query.get('region'));
  return named ?? [...regions].sort((one, other) => other.to.localeCompare(one.to))[0];
}

export function regionChoice(regions: readonly Region[], chosen: Region): unknown {
  return html`<nav class="choice screen" aria-label=${tell(words.region)}>${regions.map(({ name }) => html`<a data-item
    href=${here({ region: name })} aria-current=${name === chosen.name ? 'true' : nothing}>${name}</a>`)}</nav>`;
}

export const nowSheet = css`
  section {
    margin-top: 2rem;
  }
  .choice {
    margin: 0.25rem 0 1.25rem;
  }
  .answer {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
  }
  .answer > div {
    flex: 1 1 20rem;
    max-width: 60rem;
  }
  .line {
    font-size: var(--head);
  }
  .columns {
    display: grid;
    gap: 0 3rem;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
  }
`;
