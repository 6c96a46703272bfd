import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Evidence, ReportResponse } from '../api/plans';
import { sheet } from '../look/sheet';
import type { Outcome } from '../state/act';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { attach, evidence, evidenceAddress } from './data';
import { refusal } from './refusal';
import { words } from './texts';

/** The files that prove a submission: to be opened by whoever reads it, and attached by who reports while it is not verified. */
@customElement('qc-evidence')
export class EvidenceFiles extends View {
  static override styles = [
    sheet,
    css`
      .attach {
        border: 1px solid var(--rule);
        border-radius: 3px;
        cursor: pointer;
        padding: 0 0.5rem;
      }
      .attach:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
    `,
  ];

  @property() plan = '';
  @property({ attribute: false }) report?: ReportResponse;
  @state() private outcome?: Outcome<Evidence>;

  override render(): unknown {
    const { plan, report } = this;
    if (report === undefined) return nothing;
    const open = (report.state === 'DRAFT' || report.state === 'RETURNED') && may(this, 'reporter') === true;
    return html`${when(evidence(this, plan, report), ({ items }) => html`<ul class="small">${items.map((each) => html`<li><a
        href=${evidenceAddress(plan, report, each.id)} download=${each.name}>${each.name}</a> <span class="grey">${each.actor} ${timeText(each.at)}</span></li>`)}</ul>`, html``)}
      ${open ? html`<label class="attach small screen">${tell(words.attach)}<input type="file" class="unseen" accept=".pdf,.png,.jpg,.jpeg,.ofd,.docx,.xlsx"
        @change=${(event: Event) => this.chosen(event, report)}></label>` : nothing}${refusal(this.outcome)}`;
  }

  private async chosen(event: Event, report: ReportResponse): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    this.outcome = await attach(this.plan, report, file);
    input.value = '';
  }
}
