import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { statusMark } from '../marks/status';
import { go } from '../state/address';
import { View } from '../state/view';
import { tell } from '../state/words';
import { dialogSheet } from './dialog';
import { find, type Found } from './found';
import { words } from './texts';

/** Plans, targets, tasks, units and sites by a part of their name, number or key, or by the initials of its 拼音. */
@customElement('qc-search')
export class Search extends View {
  static override styles = [
    sheet,
    dialogSheet,
    css`
      input {
        font-size: var(--head);
        width: 100%;
      }
      li a {
        border-bottom: 1px solid var(--hair);
        color: inherit;
        display: grid;
        gap: 0 0.6rem;
        grid-template-columns: 1rem 1fr;
        padding: 0.5rem 0;
        text-decoration: none;
      }
      li a:focus-visible,
      li a:hover {
        background: var(--accent-soft);
      }
      li small {
        color: var(--grey);
        grid-column: 2;
      }
    `,
  ];

  @state() private asked = '';

  override render(): unknown {
    const found = this.found();
    return html`<dialog aria-label=${tell(words.search)} @close=${() => this.dispatchEvent(new Event('close'))}>
      <input type="search" aria-label=${tell(words.searchHint)} placeholder=${tell(words.searchHint)}
        .value=${this.asked} @input=${this.ask} @keydown=${this.first}>
      <ul>${found.map((each) => this.row(each))}</ul>
      ${this.asked !== '' && found.length === 0 ? html`<p class="grey">${tell(words.nothingFound)}</p>` : nothing}
    </dialog>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector('input')?.focus();
  }

  private row({ kind, name, more, href, status }: Found): unknown {
    return html`<li><a href=${href} @click=${this.close}>
      <span>${status === undefined ? nothing : statusMark(status)}</span><span>${name}</span>
      <small>${tell(kind)}　${more}</small></a></li>`;
  }

  private found(): readonly Found[] {
    return find(this, this.asked, this.address.query.get('day') ?? undefined);
  }

  private ask(event: Event): void {
    this.asked = (event.target as HTMLInputElement).value;
  }

  private first(event: KeyboardEvent): void {
    const [first] = this.found();
    if (event.key !== 'Enter' || first === undefined) return;
    this.close();
    go(first.href);
  }

  private readonly close = (): void => this.renderRoot.querySelector('dialog')?.close();
}
