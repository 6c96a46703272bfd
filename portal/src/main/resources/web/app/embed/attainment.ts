import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttainmentResponse } from '../api/attainment';
import { path } from '../api/asked';
import '../overview/cells';
import { inPlan, sentence, sentenceSheet } from '../overview/sentence';
import { to } from '../state/address';
import { when } from '../state/view';
import { Embedded } from './embedded';

/** How a plan stands: the sentence and one cell per target in the order of the print. */
@customElement('qingce-attainment')
export class EmbeddedAttainment extends Embedded {
  static override styles = [
    ...Embedded.styles,
    sentenceSheet,
    css`
      .foot {
        border: 0;
        margin: 0;
      }
    `,
  ];

  /** Key of the plan. */
  @property() plan = '';
  /** The day through which readings count; the latest without. */
  @property() through?: string;

  protected override readonly needed = ['plan'];

  protected override shown(): unknown {
    return when(this.read<AttainmentResponse>(path('/api/attainment', { plan: this.plan, through: this.through })), (value) => html`
      <p class="title">${value.title}</p>
      ${sentence(value, inPlan(value.plan))}
      <qc-cells .attainment=${value}></qc-cells>
      ${this.foot({
        href: to(['plans', value.plan], { day: this.through }), through: value.through, simulated: value.simulated,
        editions: value.items.map(({ edition }) => edition),
      })}`);
  }
}
