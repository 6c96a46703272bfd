import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { BulletinResponse } from '../api/bulletins';
import { formSheet } from '../look/form';
import { sheet } from '../look/sheet';
import { actingName, byField, given } from '../marks/acting';
import type { Outcome } from '../state/act';
import { go, to } from '../state/address';
import type { Role } from '../state/access';
import { may } from '../state/session';
import { View } from '../state/view';
import { tell } from '../state/words';
import { refusal } from '../submission/refusal';
import { move, type Move } from './data';
import { words } from './texts';

/** What may be done next with a bulletin by whom it is shown to; what is refused says which values have changed. */
@customElement('qc-bulletin-acts')
export class BulletinActs extends View {
  static override styles = [
    sheet,
    formSheet,
    css`
      form {
        margin-top: 1rem;
      }
      button:first-of-type {
        border-color: var(--accent);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) bulletin?: BulletinResponse;
  @state() private outcome?: Outcome<BulletinResponse>;
  @state() private unreasoned = false;

  override render(): unknown {
    const open = (this.bulletin?.may ?? []).filter(({ move, role }) => move in words.acts && may(this, role as Role) === true);
    return html`${open.length === 0 ? nothing : html`<form class="screen" @submit=${this.send}>
      ${byField(this, words.by)}
      <label>${tell(words.note)}<input name="note" size="28" maxlength="1000"></label>
      ${open.map(({ move }) => html`<button name="act" value=${move}>${tell(words.acts[move as Move])}</button>`)}</form>`}
      ${this.unreasoned ? html`<p role="alert">${tell(words.noteMissing)}</p>` : nothing}
      ${refusal(this.outcome)}${this.outcome !== undefined && 'done' in this.outcome ? html`<p role="status">${tell(words.done)}</p>` : nothing}`;
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { bulletin } = this;
    const act = (event.submitter as HTMLButtonElement | null)?.value as Move | undefined;
    if (bulletin === undefined || act === undefined) return;
    const form = given(event.target);
    const reasoned = bulletin.may.some((each) => each.move === act && each.reasoned);
    this.unreasoned = reasoned && (form.note ?? '').trim() === '';
    if (this.unreasoned) return;
    const outcome = await move(bulletin, act, actingName(this, form), form.note || undefined);
    this.outcome = outcome;
    if ('done' in outcome && outcome.done.id !== bulletin.id) go(to(['bulletins', outcome.done.id]));
  }
}
