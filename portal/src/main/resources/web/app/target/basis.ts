import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TargetStanding } from '../api/attainment';
import { sheet } from '../look/sheet';
import { digits } from '../marks/figure';
import { View } from '../state/view';
import { listed, tell, timeText } from '../state/words';
import { words } from './texts';

/** Everything needed to recompute the figure, one click away; open on a print. */
@customElement('qc-basis')
export class BasisPanel extends View {
  static override styles = [
    sheet,
    css`
      details {
        border-top: 1px solid var(--ink);
        margin-top: 2.25rem;
        padding-top: 0.5rem;
      }
      summary {
        cursor: pointer;
        font-weight: 600;
      }
      dl {
        display: grid;
        gap: 0.25rem 1.5rem;
        grid-template-columns: minmax(6em, max-content) 1fr;
        margin-top: 0.5rem;
      }
      dt {
        color: var(--grey);
      }
      li {
        list-style: disc inside;
      }
      @media print {
        details::details-content {
          content-visibility: visible;
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: false }) target?: TargetStanding;

  override render(): unknown {
    const { basis, caveats = [] } = this.target ?? {};
    if (basis === undefined && caveats.length === 0) return nothing;
    const facts = this.facts().filter(([, told]) => told !== undefined && told !== '');
    return html`<details><summary>${tell(words.basis)}</summary>
      <dl class="small">${facts.map(([name, told]) => html`<dt>${name}</dt><dd>${told}</dd>`)}</dl>
      ${caveats.length === 0 ? nothing : html`<h3>${tell(words.caveats)}</h3><ul class="small">${caveats.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
    </details>`;
  }

  private facts(): (readonly [string, string | undefined])[] {
    const basis = this.target?.basis;
    const { air, report } = basis ?? {};
    const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : digits(value));
    return [
      [tell(words.statistic), basis?.statistic],
      [tell(words.unrounded), number(basis?.unrounded)],
      [tell(words.exact), basis?.exact],
      [tell(words.comparison), basis?.comparison],
      [tell(words.requiredFrom), basis?.requiredFrom],
      [tell(words.documents), air === undefined ? undefined : listed(air.documents)],
      [tell(words.version), air?.versionText],
      [tell(words.readings), number(air?.daysWithReadings)],
      [tell(words.rules), air?.ruleSet?.text],
      [tell(words.events), air?.eventsText],
      [tell(words.revision), number(air?.highestRevision)],
      [tell(words.reportedBy), report?.reportedBy],
      [tell(words.verifiedAt), report?.verifiedAt === undefined ? undefined : timeText(report.verifiedAt)],
    ];
  }
}
