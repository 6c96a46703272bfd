import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ReviewAnswer } from '../api/reviews';
import { formSheet } from '../look/form';
import { sheet } from '../look/sheet';
import { actingName, byField, given } from '../marks/acting';
import { figure } from '../marks/figure';
import type { Outcome } from '../state/act';
import { View } from '../state/view';
import { tell, timeText } from '../state/words';
import { refusal } from '../submission/refusal';
import { review, type Decision, type Run } from './data';
import { words } from './texts';

const items = ['PM2.5', 'PM10', 'O3', 'NO2', 'SO2', 'CO'];

/** What somebody decides of a run of flagged hours: rehearsed with before and after, then carried out, with a reason. */
@customElement('qc-decision')
export class DecisionForm extends View {
  static override styles = [
    sheet,
    formSheet,
    css`
      table {
        max-width: 36rem;
      }
    `,
  ];

  @property({ attribute: false }) run?: Run;
  @state() private outcome?: Outcome<ReviewAnswer>;
  @state() private rehearsal = true;

  protected override willUpdate(changes: PropertyValues<this>): void {
    const before = changes.get('run');
    if (before !== undefined && (before.site !== this.run?.site || before.from !== this.run.from)) this.outcome = undefined;
  }

  override render(): unknown {
    return html`<form @submit=${this.decide}>
        <label>${tell(words.act)}<select name="kind">${Object.entries(words.kinds).map(([kind, name]) => html`<option value=${kind}>${tell(name)}</option>`)}</select></label>
        <label>${tell(words.number)}<input name="number" inputmode="decimal" pattern="-?[0-9]+([.][0-9]+)?" size="6"></label>
        <label>${tell(words.reason)}<input name="reason" required size="28"></label>
        ${byField(this, words.by)}
        <button name="dryRun" value="true">${tell(words.rehearse)}</button><button name="dryRun" value="false">${tell(words.carryOut)}</button>
      </form>${refusal(this.outcome)}${this.outcome !== undefined && 'done' in this.outcome ? this.result(this.outcome.done) : nothing}`;
  }

  private result({ effect, changes }: ReviewAnswer): unknown {
    const { created = 0, corrected = 0, impossible = 0 } = effect ?? {};
    return html`<p role="status">${tell(this.rehearsal ? words.rehearsed : words.done)} ${tell(words.effect(created + corrected, impossible))}</p>
      ${changes.length === 0 ? nothing : html`<table><thead><tr><th scope="col">${tell(words.hour)}</th><th scope="col" class="number">${tell(words.before)}</th>
        <th scope="col" class="number">${tell(words.after)}</th></tr></thead>
      <tbody>${changes.map(({ periodEnd, parameter, before, after }) => html`<tr><td>${timeText(periodEnd)} ${parameter}</td>
        <td class="number">${shown(before, parameter)}</td><td class="number">${shown(after, parameter)}</td></tr>`)}</tbody></table>`}`;
  }

  private async decide(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { run } = this;
    if (run === undefined) return;
    const form = given(event.target);
    this.rehearsal = (event.submitter as HTMLButtonElement | null)?.value !== 'false';
    this.outcome = await review(decision(run, form, actingName(this, form)), this.rehearsal);
  }
}

function shown(value: number | null | undefined, parameter: string | undefined): unknown {
  return value === undefined || value === null ? tell(words.none) : figure(value, parameter === 'CO' ? 'mg/m³' : 'µg/m³');
}

function decision({ site, parameter, from, to }: Run, { kind = '', number, reason = '' }: Record<string, string>, by: string): Decision {
  const operation = { kind, number: number === undefined || number === '' ? undefined : Number(number) };
  return { sites: [site], parameters: parameter === undefined ? items : [parameter], from, to, operation, level: 'CITY', by, reason };
}
