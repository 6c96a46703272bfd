import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TargetStanding } from '../api/attainment';
import type { ReportResponse } from '../api/plans';
import { sheet } from '../look/sheet';
import { actor, setActor, type Outcome } from '../state/act';
import { session } from '../state/session';
import { View } from '../state/view';
import { tell, today, type Words } from '../state/words';
import { begin, move, type Draft } from './data';
import { doubtsOf, refusal } from './refusal';
import { words } from './texts';

const names: Readonly<Record<string, Words>> = { unit: words.unit, period: words.period, value: words.value, words: words.told, narrative: words.narrative };

/** A form for one submission: kept as a draft, or submitted; what is odd has to be confirmed. */
@customElement('qc-submission-form')
export class SubmissionForm extends View {
  static override styles = [
    sheet,
    css`
      form {
        display: grid;
        gap: 0.6rem 1.5rem;
        grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
        margin-top: 1rem;
        max-width: 64rem;
      }
      label {
        display: grid;
        font-size: var(--small);
      }
      label > * {
        width: 100%;
      }
      .acts {
        align-items: center;
        display: flex;
        gap: 0.75rem;
        grid-column: 1 / -1;
      }
    `,
  ];

  @property() plan = '';
  @property({ attribute: false }) target?: TargetStanding;
  @state() private outcome?: Outcome<ReportResponse>;

  override render(): unknown {
    const { target } = this;
    if (target === undefined) return nothing;
    const doubts = doubtsOf(this.outcome);
    return html`<form @submit=${this.send}>
      ${field(words.unit, target.responsible.length === 0
        ? html`<input name="unit" required>` : html`<select name="unit">${target.responsible.map(({ unit }) => html`<option>${unit}</option>`)}</select>`)}
      ${field(words.period, html`<input name="period" required value=${(target.due.to ?? today()).slice(0, 4)} title=${tell(words.periodHint)}>`)}
      ${field(words.value, html`<input name="value" inputmode="decimal" pattern="-?[0-9]+([.][0-9]+)?">`, target.unit)}
      ${field(words.told, html`<input name="words" title=${tell(words.toldHint)}>`)}
      ${field(words.narrative, html`<input name="narrative">`)}
      ${session(this)?.authentication !== 'off' ? nothing : field(words.actor, html`<input name="actor" required .value=${actor()}>`)}
      <div class="acts"><button name="act" value="submit">${tell(words.submit)}</button><button name="act" value="draft">${tell(words.draft)}</button>
        ${doubts.length === 0 ? nothing : html`<button name="act" value="confirm">${tell(words.confirm)}</button>`}
        <span role="status" class="small">${this.outcome !== undefined && 'done' in this.outcome ? tell(words.saved) : ''}</span></div>
      </form>${doubts.length === 0 ? nothing : html`<p>${tell(words.doubts)}</p>`}${refusal(this.outcome, names)}`;
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const act = (event.submitter as HTMLButtonElement | null)?.value;
    if (given.actor !== undefined) setActor(given.actor);
    const confirm = act === 'confirm' ? doubtsOf(this.outcome) : undefined;
    const begun = await begin(this.plan, this.draft(given, confirm));
    this.outcome = 'done' in begun && act !== 'draft' ? await move(this.plan, begun.done, 'SUBMIT', { confirm }) : begun;
    if ('done' in this.outcome) form.reset();
  }

  private draft({ unit = '', period = '', value, words: told, narrative }: Record<string, string>, confirm?: readonly string[]): Draft {
    const target = this.target?.target ?? '';
    return { target, unit, period, value: value === undefined || value === '' ? undefined : Number(value), words: told || undefined,
      narrative: narrative || undefined, confirm };
  }
}

function field(name: Words, control: unknown, unit?: string): unknown {
  return html`<label><span>${tell(name)}${unit === undefined ? nothing : html`<span class="unit">${unit}</span>`}</span>${control}</label>`;
}
