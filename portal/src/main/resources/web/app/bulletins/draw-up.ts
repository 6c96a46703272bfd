import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { BulletinKind, BulletinResponse } from '../api/bulletins';
import { formSheet } from '../look/form';
import { sheet } from '../look/sheet';
import { actingName, byField, given } from '../marks/acting';
import { planTitle } from '../marks/names';
import { regions } from '../now/data';
import type { Outcome } from '../state/act';
import { go, to } from '../state/address';
import { planList } from '../state/plan-list';
import { keptTo, session } from '../state/session';
import { View, when } from '../state/view';
import { tell, today } from '../state/words';
import { refusal } from '../submission/refusal';
import { drawUp, kinds } from './data';
import { words } from './texts';

/** Draws up a bulletin: which kind, of what, of which month; then leads to it. */
@customElement('qc-draw-up')
export class DrawUp extends View {
  static override styles = [sheet, formSheet];

  @state() private kind?: string;
  @state() private outcome?: Outcome<BulletinResponse>;

  override render(): unknown {
    return when(kinds(this), ({ items }) => {
      const chosen = items.find(({ kind }) => kind === this.kind) ?? items[0];
      return chosen === undefined ? nothing : html`${this.form(items, chosen)}${refusal(this.outcome)}`;
    });
  }

  private form(all: readonly BulletinKind[], chosen: BulletinKind): unknown {
    return html`<form @submit=${(event: SubmitEvent) => this.send(event, chosen)}>
      <label>${tell(words.kind)}<select name="kind" @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value)}>${
        all.map(({ kind, name }) => html`<option value=${kind} ?selected=${kind === chosen.kind}>${name}</option>`)}</select></label>
      <label>${tell(words.of)}<select name="of">${this.subjects(chosen).map(([key, name]) => html`<option value=${key}>${name}</option>`)}</select></label>
      <label>${tell(words.period)}<input name="period" type="month" required max=${today().slice(0, 7)}></label>
      ${byField(this, words.by)}
      <button>${tell(words.drawUp)}</button></form>`;
  }

  private subjects({ of }: BulletinKind): readonly (readonly [string, string])[] {
    if (of === 'PLAN') return (planList(this).value ?? []).map(({ plan, title }) => [plan, planTitle(title)] as const);
    const who = session(this);
    const kept = who === undefined ? [] : keptTo(who);
    const names = kept.length > 0 ? kept : (regions(this).value?.items ?? []).map(({ name }) => name);
    return names.map((name) => [name, name] as const);
  }

  private async send(event: SubmitEvent, { kind, of }: BulletinKind): Promise<void> {
    event.preventDefault();
    const form = given(event.target);
    const outcome = await drawUp({ kind, [of === 'PLAN' ? 'plan' : 'region']: form.of, period: form.period, drawnBy: actingName(this, form) });
    this.outcome = outcome;
    if ('done' in outcome) go(to(['bulletins', outcome.done.id]));
  }
}
