import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { path } from '../api/asked';
import type { AttainmentResponse, ReportStatus } from '../api/attainment';
import type { PlanSummary } from '../api/plans';
import { sheet } from '../look/sheet';
import '../marks/download';
import { simulatedMark } from '../marks/figure';
import { planTitle, years } from '../marks/names';
import '../marks/permalink';
import { here } from '../state/address';
import { planList } from '../state/plan-list';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import { attainment, planned } from './data';
import { filter, sentence, sentenceSheet } from './sentence';
import './beside';
import './cells';
import './list';
import './moment';
import { words } from './texts';

function first(days: readonly string[]): string | undefined {
  return [...days].sort()[0];
}

/** One plan: will it be attained? The sentence, a cell per target, what changed and what is due, and every target in a table. */
@customElement('qc-plan')
export class Plan extends View {
  static override styles = [
    sheet,
    sentenceSheet,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 3rem;
        justify-content: space-between;
        margin-bottom: 1.25rem;
      }
      .where {
        color: var(--grey);
        font-size: var(--small);
      }
      .sentence {
        font-size: var(--head);
        line-height: 1.5;
        margin-bottom: 1rem;
      }
      .sentence .total b {
        font-size: var(--figure);
        line-height: 1;
      }
      section {
        margin-top: 2.25rem;
      }
      details {
        font-size: var(--small);
        margin-top: 2.25rem;
      }
      details li {
        list-style: disc inside;
      }
    `,
  ];

  @property() plan = '';

  override render(): unknown {
    const summary = planList(this).value?.find(({ plan }) => plan === this.plan);
    return html`${this.head(summary)}${when(attainment(this, this.plan), (value) => this.body(value))}`;
  }

  private head(summary: PlanSummary | undefined): unknown {
    const { through, items = [] } = attainment(this, this.plan).value ?? {};
    if (summary === undefined) return html`<h1>${this.plan}</h1>`;
    const { region, period, title } = summary;
    this.titled(planTitle(title));
    return html`<div class="head">
      <div>
        <p class="where">${region} ${years(period)}</p>
        <h1>${planTitle(title)}</h1>
      </div>
      ${through === undefined ? nothing : html`<qc-moment from=${period.from ?? first(items.map(({ due }) => due.from)) ?? through} to=${period.to ?? ''} through=${through}></qc-moment>`}
    </div>`;
  }

  private body(value: AttainmentResponse): unknown {
    const status = (this.address.query.get('status') ?? undefined) as ReportStatus | undefined;
    const printed = planned(this, this.plan).value ?? [];
    return html`
      ${value.force.status === 'ISSUED' ? nothing : html`<p class="empty">${value.force.statusText}</p>`}
      ${sentence(value, filter, simulatedMark(value.simulated))}
      <qc-cells .attainment=${value} .planned=${printed} .status=${status}></qc-cells>
      <qc-beside .attainment=${value}></qc-beside>
      <section><h2>${tell(words.list)} <qc-csv .path=${path('/api/attainment', { plan: value.plan, through: value.through })} name="${value.title} ${value.through}"></qc-csv></h2><qc-list .attainment=${value} .status=${status}></qc-list></section>
      ${this.completeness(value)}
      <qc-permalink href=${here({ day: value.through, status: undefined })}></qc-permalink>
    `;
  }

  private completeness({ completeness }: AttainmentResponse): unknown {
    if (completeness === undefined) return nothing;
    return html`<details><summary>${tell(words.completeness)}</summary>
      <p>${completeness.statement}</p><ul>${completeness.missing.map((each) => html`<li>${each}</li>`)}</ul></details>`;
  }
}
