import { html, LitElement, type TemplateResult } from 'lit';
import { AddressController, address, type Address } from './address';
import { leave, read, type Answer } from './store';
import '../marks/problem';

/** What every view is: rendered again when the address or an answer it reads changes. */
export abstract class View extends LitElement {
  constructor() {
    super();
    new AddressController(this);
  }

  protected get address(): Address {
    return address();
  }

  protected read<T>(path: string): Answer<T> {
    return read<T>(this, path);
  }

  /** Names the page, unless it has been left meanwhile. */
  protected titled(title: string): void {
    if (this.isConnected) document.title = title;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }
}

/** An answer on the page: its skeleton until it is here, what to do if it does not come, else what `shown` makes of it. */
export function when<T>(
  answer: Answer<T>,
  shown: (value: T) => unknown,
  skeleton: TemplateResult = html`<div class="skeleton" aria-hidden="true"></div>`,
): unknown {
  if (answer.value !== undefined) return shown(answer.value);
  if (answer.problem !== undefined) return html`<qc-problem .problem=${answer.problem}></qc-problem>`;
  return html`<div role="status" class="waiting">${skeleton}</div>`;
}
