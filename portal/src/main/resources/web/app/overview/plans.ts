import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { PlanSummary } from '../api/plans';
import { sheet } from '../look/sheet';
import { simulatedMark } from '../marks/figure';
import { planTitle, years } from '../marks/names';
import { here, to } from '../state/address';
import { planList } from '../state/plan-list';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import './cells';
import { attainment } from './data';
import { inPlan, sentence, sentenceSheet } from './sentence';
import { words } from './texts';

/** All plans of a region, or of everywhere: each with its sentence and one cell per target. */
@customElement('qc-plans')
export class Plans extends View {
  static override styles = [
    sheet,
    sentenceSheet,
    css`
      article {
        border-top: 1px solid var(--hair);
        display: grid;
        gap: 0.25rem 2.5rem;
        grid-template-columns: minmax(14rem, 24rem) 1fr;
        padding: 1.25rem 0 1.5rem;
      }
      h1 {
        margin-bottom: 0.25rem;
      }
      .choice {
        margin-bottom: 1rem;
      }
      h2 {
        line-height: 1.5;
        margin: 0;
      }
      .where {
        color: var(--grey);
        font-size: var(--small);
      }
      @media (max-width: 900px) {
        article {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1>${when(planList(this), (all) => this.list(all))}`;
  }

  private list(all: readonly PlanSummary[]): unknown {
    if (all.length === 0) return html`<p class="empty">${tell(words.noPlans)}</p>`;
    const region = this.address.query.get('region');
    const shown = all.filter((plan) => region === null || plan.region === region);
    return html`${this.regions(all, region)}${shown.map((plan) => this.one(plan))}`;
  }

  private regions(all: readonly PlanSummary[], chosen: string | null): unknown {
    const regions = [...new Set(all.map(({ region }) => region))];
    const link = (region: string | undefined, text: string): unknown => html`<a href=${here({ region })}
      aria-current=${(chosen ?? undefined) === region ? 'true' : nothing}>${text}</a>`;
    return html`<nav class="choice screen" aria-label=${tell(words.regions)}>
      ${link(undefined, tell(words.all))}${regions.map((region) => link(region, region))}</nav>`;
  }

  private one({ plan, title, region, period }: PlanSummary): unknown {
    return html`<article>
      <div>
        <p class="where">${region} ${years(period)}</p>
        <h2><a class="quiet" data-item href=${to(['plans', plan])}>${planTitle(title)}</a></h2>
      </div>
      <div>${when(attainment(this, plan), (value) => html`
        ${sentence(value, inPlan(plan))}
        <qc-cells bare .attainment=${value}></qc-cells>
        <p class="where">${value.force.status === 'ISSUED' ? nothing : value.force.statusText} ${simulatedMark(value.simulated)}</p>`)}
      </div>
    </article>`;
  }
}
