import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { tell } from '../state/words';
import { dialogSheet } from './dialog';
import { keys, words } from './texts';

@customElement('qc-help')
export class Help extends LitElement {
  static override styles = [
    sheet,
    dialogSheet,
    css`
      dl {
        display: grid;
        gap: 0.25rem 1.5rem;
        grid-template-columns: max-content 1fr;
        margin: 0.5rem 0 1rem;
      }
    `,
  ];

  override render(): unknown {
    return html`<dialog aria-label=${tell(words.help)} @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2>${tell(words.help)}</h2>
      <dl>${keys.map(([key, meaning]) => html`<dt><kbd>${key}</kbd></dt><dd>${tell(meaning)}</dd>`)}</dl>
      <form method="dialog"><button>${tell(words.close)}</button></form>
    </dialog>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }
}
