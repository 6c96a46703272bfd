import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import { path } from '../api/asked';
import { figure } from '../marks/figure';
import { nameLanguage, targetName } from '../marks/names';
import { required } from '../marks/required';
import { statusMark } from '../marks/status';
import { to } from '../state/address';
import { when } from '../state/view';
import { tell } from '../state/words';
import { Embedded } from './embedded';
import { words } from './texts';

/** One target: where it stands, what is required of it and by when. */
@customElement('qingce-target')
export class EmbeddedTarget extends Embedded {
  /** Key of the plan. */
  @property() plan = '';
  /** Number of the target, such as AY-T001. */
  @property() target = '';
  /** The day through which readings count; the latest without. */
  @property() through?: string;

  protected override readonly needed = ['plan', 'target'];

  protected override shown(): unknown {
    return when(this.read<AttainmentResponse>(path('/api/attainment', { plan: this.plan, through: this.through })), (all) => {
      const found = all.items.find(({ target }) => target === this.target);
      return found === undefined ? html`<p class="empty">${tell(words.noTarget)}</p>` : this.standing(all, found);
    });
  }

  private standing(all: AttainmentResponse, target: TargetStanding): unknown {
    return html`<p class="title" lang=${nameLanguage(target) ?? nothing}>${targetName(target)}</p>
      <div class="lines">
        ${target.value === undefined ? nothing : html`<p class="large">${figure(target.value, target.unit)}</p>`}
        <div><p>${statusMark(target.status)} ${target.statusText} ${target.provisional ? html`<small class="grey">${tell(words.provisional)}</small>` : nothing}</p>
          <p class="small grey">${tell(words.required)} ${required(target)}　${tell(words.due)} <span lang="zh-CN">${target.due.text ?? target.due.to}</span></p>
          ${target.value === undefined && target.reason !== undefined ? html`<p class="small grey">${target.reason}</p>` : nothing}</div>
      </div>
      ${this.foot({
        href: to(['plans', all.plan, 'targets', target.target], { day: this.through }), through: all.through, simulated: target.simulated,
        editions: [target.edition], more: all.region,
      })}`;
  }
}
