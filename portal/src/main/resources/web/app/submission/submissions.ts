import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TargetStanding } from '../api/attainment';
import type { ReportResponse } from '../api/plans';
import { sheet } from '../look/sheet';
import { figure } from '../marks/figure';
import type { Outcome } from '../state/act';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import { move, submissions, type Move } from './data';
import './evidence';
import './form';
import { refusal } from './refusal';
import { words } from './texts';

/** What units submitted for a target, what may be done with each, and a form for the next. */
@customElement('qc-submissions')
export class Submissions extends View {
  static override styles = [
    sheet,
    css`
      section {
        margin-top: 2.25rem;
      }
      td form {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property() plan = '';
  @property({ attribute: false }) target?: TargetStanding;
  @state() private outcome?: Outcome<ReportResponse>;

  override render(): unknown {
    const { target, plan } = this;
    if (target === undefined) return nothing;
    return html`<section><h2>${tell(words.title)}</h2>
      ${when(submissions(this, plan, target.target), (all) => (all.length === 0
        ? html`<p class="empty small">${tell(words.none)}</p>` : this.table(all)))}
      ${refusal(this.outcome)}
      ${may(this, 'reporter') === true ? html`<qc-submission-form class="screen" .target=${target} plan=${plan}></qc-submission-form>` : nothing}</section>`;
  }

  private table(all: readonly ReportResponse[]): unknown {
    const heads = [words.unit, words.period, words.value, words.narrative, words.state];
    return html`<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th scope="col">${tell(head)}</th>`)}<td></td></tr></thead>
      <tbody>${all.map((each) => html`<tr><td>${each.unit}</td><td>${each.period}</td>
        <td>${each.value === undefined ? each.words : figure(each.value, this.target?.unit)}</td>
        <td class="small">${each.narrative} ${(each.doubts ?? []).map(({ text }) => html`<span class="grey">${text}</span>`)}
          <qc-evidence plan=${this.plan} .report=${each}></qc-evidence></td>
        <td>${tell(words.states[each.state])}</td><td class="screen">${this.acts(each)}</td></tr>`)}</tbody></table></div>`;
  }

  private acts(each: ReportResponse): unknown {
    const button = (text: string, to: Move): unknown =>
      html`<button type="button" @click=${() => this.moved(each, to)}>${text}</button>`;
    if (each.state === 'DRAFT' || each.state === 'RETURNED') return may(this, 'reporter') ? button(tell(words.submit), 'SUBMIT') : nothing;
    if (each.state !== 'SUBMITTED' || may(this, 'verifier') !== true) return nothing;
    return html`<form @submit=${(event: SubmitEvent) => this.returned(event, each)}>${button(tell(words.verify), 'VERIFY')}
      <input name="reason" required aria-label=${tell(words.reason)} placeholder=${tell(words.reason)}><button>${tell(words.back)}</button></form>`;
  }

  private returned(event: SubmitEvent, each: ReportResponse): void {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason');
    void this.moved(each, 'RETURN', typeof reason === 'string' ? reason : '');
  }

  private async moved(each: ReportResponse, to: Move, reason?: string): Promise<void> {
    this.outcome = await move(this.plan, each, to, { reason, confirm: (each.doubts ?? []).map(({ code }) => code) });
  }
}
