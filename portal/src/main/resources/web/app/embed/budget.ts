import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttainmentResponse } from '../api/attainment';
import { path } from '../api/asked';
import type { BudgetResponse } from '../api/outlook';
import { budgetWords } from '../marks/budget';
import { required } from '../marks/required';
import { to } from '../state/address';
import { when } from '../state/view';
import { dayText, tell } from '../state/words';
import { Embedded } from './embedded';
import { words } from './texts';

/** What the rest of the period of a target of the air may still bear, in words. */
@customElement('qingce-budget')
export class EmbeddedBudget extends Embedded {
  static override styles = [
    ...Embedded.styles,
    css`
      .told {
        font-size: var(--head);
        font-weight: 600;
        line-height: 1.5;
      }
    `,
  ];

  /** Key of the plan. */
  @property() plan = '';
  /** Number of the target, such as AY-T001. */
  @property() target = '';
  /** The day through which readings count; the latest without. */
  @property() through?: string;

  protected override readonly needed = ['plan', 'target'];

  protected override shown(): unknown {
    const { plan, target, through } = this;
    return when(this.read<BudgetResponse>(path('/api/attainment/budget', { plan, target, through })), (budget) => this.told(budget));
  }

  private told(budget: BudgetResponse): unknown {
    const { plan, target, through } = this;
    const standing = this.read<AttainmentResponse>(path('/api/attainment', { plan, through })).value?.items.find((each) => each.target === target);
    return html`<p class="title">${budget.name}</p>
      <p class="told">${budgetWords(budget, standing?.unit) || tell(words.noBudget)}</p>
      <p class="small grey">${standing === undefined ? nothing : html`${tell(words.required)} ${required(standing)}　`}${dayText(budget.from)}—${dayText(budget.to)}</p>
      ${this.foot({ href: to(['plans', plan, 'targets', target], { day: through }), through: budget.through, simulated: standing?.simulated, editions: [standing?.edition] })}`;
  }
}
