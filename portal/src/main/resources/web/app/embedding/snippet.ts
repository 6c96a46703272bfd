import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { tell } from '../state/words';
import { words } from './texts';

/** A piece of HTML to be copied. */
@customElement('qc-snippet')
export class Snippet extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        align-items: start;
        background: var(--sheet);
        display: flex;
        gap: 0.75rem;
        justify-content: space-between;
        margin-top: 0.5rem;
        padding: 0.4rem 0.75rem;
      }
      pre {
        font-size: var(--small);
        line-height: 1.5;
        margin: 0.2rem 0;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      button {
        flex: none;
        font-size: var(--small);
        min-height: 1.75rem;
      }
    `,
  ];

  @property() code = '';
  @state() private copied = false;

  override render(): unknown {
    return html`<pre><code>${this.code}</code></pre>
      <button type="button" class="screen" @click=${this.copy}>${tell(this.copied ? words.copied : words.copy)}</button>`;
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.code);
    this.copied = true;
    setTimeout(() => (this.copied = false), 2_000);
  }
}
