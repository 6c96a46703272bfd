import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { go, here } from '../state/address';
import { View } from '../state/view';
import { dayText, daysBetween, daysFrom, tell, today } from '../state/words';
import { words } from './texts';

/** The time slider: the plan by the readings through any day of its period. The day goes into the address. */
@customElement('qc-moment')
export class Moment extends View {
  static override styles = [
    sheet,
    css`
      label {
        align-items: center;
        display: grid;
        font-size: var(--small);
        gap: 0 0.75rem;
        grid-template-columns: auto auto;
      }
      output {
        font-weight: 600;
        text-align: right;
      }
      input {
        grid-column: 1 / -1;
        height: 1.5rem;
        margin: 0.25rem 0 0;
        min-width: min(22rem, 80vw);
        width: 100%;
      }
      .ends {
        color: var(--grey);
        display: flex;
        font-size: var(--small);
        justify-content: space-between;
        line-height: 1.6rem;
      }
      .ends a {
        display: inline-block;
      }
    `,
  ];

  @property() from = '';
  @property() to = '';
  @property() through = '';
  @state() private dragged?: string;

  override render(): unknown {
    const yesterday = daysFrom(today(), -1);
    const last = this.to === '' || this.to > yesterday ? yesterday : this.to;
    const shown = this.dragged ?? this.through;
    return html`<label>${tell(words.through)}<output>${dayText(shown)}</output>
        <input type="range" class="screen" aria-label=${tell(words.sliderLabel)} aria-valuetext=${dayText(shown)} min="0"
          max=${daysBetween(this.from, last)} .value=${String(daysBetween(this.from, shown > last ? last : shown))}
          @input=${this.drag} @change=${this.settle}></label>
      <div class="ends screen"><span>${dayText(this.from)}</span>
        ${this.address.query.has('day') ? html`<a href=${here({ day: undefined })}>${tell(words.now)}</a>`
          : html`<a href=${here({ day: this.through })}>${tell(words.fix)}</a>`}
        <span>${dayText(last)}</span></div>`;
  }

  private drag(event: Event): void {
    this.dragged = daysFrom(this.from, Number((event.target as HTMLInputElement).value));
  }

  private settle(): void {
    if (this.dragged !== undefined) go(here({ day: this.dragged }));
    this.dragged = undefined;
  }
}
