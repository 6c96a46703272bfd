import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Freeze, FreezeStep } from '../api/reviews';
import { sheet } from '../look/sheet';
import { actingName, byField, given } from '../marks/acting';
import { regions } from '../now/data';
import type { Outcome } from '../state/act';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { refusal } from '../submission/refusal';
import { freeze, freezes, hoursOf, lift } from './data';
import { fileSheet, parts } from './parts';
import { words } from './texts';

/** What is frozen and was; who may, freezes days of a region or lifts a freeze, with a reason. */
@customElement('qc-freezes')
export class Freezes extends View {
  static override styles = [sheet, fileSheet];

  @state() private outcome?: Outcome<Freeze>;

  override render(): unknown {
    const freezing = may(this, 'city-reviewer', 'province-reviewer') === true;
    return html`<h1>${tell(words.freezesQuestion)}</h1>${parts('freezes')}
      <section>${when(freezes(this), (all) => (all.length === 0 ? html`<p class="empty">${tell(words.noFreezes)}</p>` : this.table(all, freezing)))}${refusal(this.outcome)}</section>
      ${freezing ? this.freezing() : nothing}`;
  }

  private table(all: readonly Freeze[], lifting: boolean): unknown {
    const heads = [words.where, words.when, words.frozen, words.lifted];
    return html`<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${tell(head)}</th>`)}</tr></thead>
      <tbody>${all.map((each) => html`<tr><td>${each.site ?? each.region ?? tell(words.everywhere)}</td><td>${timeText(each.from)}—${timeText(each.to)}</td>
        <td>${step(each.frozen)}</td><td>${each.lifted !== undefined ? step(each.lifted) : lifting ? this.lifting(each) : tell(words.inForce)}</td></tr>`)}</tbody></table></div>`;
  }

  private lifting(of: Freeze): unknown {
    return html`<form class="screen" @submit=${(sent: SubmitEvent) => this.lifted(sent, of)}>${byField(this, words.by)}
      <label>${tell(words.reason)}<input name="reason" required size="18"></label><button>${tell(words.lift)}</button></form>`;
  }

  private freezing(): unknown {
    const names = regions(this).value?.items ?? [];
    return html`<section class="screen"><h2>${tell(words.freeze)}</h2><form @submit=${this.frozen}>
      <label>${tell(words.region)}<select name="region">${names.map(({ name }) => html`<option>${name}</option>`)}</select></label>
      <label>${tell(words.firstDay)}<input name="first" type="date" required></label><label>${tell(words.lastDay)}<input name="last" type="date" required></label>
      <label>${tell(words.reason)}<input name="reason" required size="24"></label>${byField(this, words.by)}<button>${tell(words.freeze)}</button></form></section>`;
  }

  private async lifted(sent: SubmitEvent, of: Freeze): Promise<void> {
    sent.preventDefault();
    const form = given(sent.target);
    this.outcome = await lift(of, actingName(this, form), form.reason ?? '');
  }

  private async frozen(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const form = given(sent.target);
    const { from, to } = hoursOf(form.first ?? '', form.last ?? '');
    this.outcome = await freeze(form.region ?? '', from, to, actingName(this, form), form.reason ?? '');
  }
}

function step({ at, by, reason }: FreezeStep): unknown {
  return html`${by} <small class="grey">${at === undefined ? nothing : timeText(at)} ${reason}</small>`;
}
