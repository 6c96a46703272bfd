import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import { path } from '../api/asked';
import { sheet } from '../look/sheet';
import { statusMark } from '../marks/status';
import { targetName } from '../marks/names';
import { go, to } from '../state/address';
import { planList } from '../state/plan-list';
import { View } from '../state/view';
import { tell } from '../state/words';
import { dialogSheet } from './dialog';
import { words } from './texts';

interface Found {
  readonly plan: AttainmentResponse;
  readonly target: TargetStanding;
}

/** Targets of all plans by a part of their name, number or key. */
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

  private row({ plan, target }: Found): unknown {
    return html`<li><a href=${to(['plans', plan.plan, 'targets', target.target])} @click=${this.close}>
      <span>${statusMark(target.status)}</span><span>${targetName(target)}</span>
      <small>${plan.region} ${target.target} ${target.statusText}</small></a></li>`;
  }

  private found(): Found[] {
    const text = this.asked.trim().toLowerCase();
    if (text === '') return [];
    const plans = planList(this).value ?? [];
    return plans
      .map(({ plan }) => this.read<AttainmentResponse>(path('/api/attainment', { plan, through: this.address.query.get('day') ?? undefined })).value)
      .flatMap((plan) => plan?.items.map((target) => ({ plan, target })) ?? [])
      .filter(({ target }) => `${target.name} ${target.nameEn} ${target.target} ${target.indicator}`.toLowerCase().includes(text))
      .slice(0, 30);
  }

  private ask(event: Event): void {
    this.asked = (event.target as HTMLInputElement).value;
  }

  private first(event: KeyboardEvent): void {
    const [first] = this.found();
    if (event.key !== 'Enter' || first === undefined) return;
    this.close();
    go(to(['plans', first.plan.plan, 'targets', first.target.target]));
  }

  private readonly close = (): void => this.renderRoot.querySelector('dialog')?.close();
}
