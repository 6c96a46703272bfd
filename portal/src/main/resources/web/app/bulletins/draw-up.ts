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
import { drawUp, kinds, scoringRules, targets } from './data';
import { words } from './texts';

const letters = { QUARTER: 'Q', HALF_YEAR: 'H' } as const;

/** Draws up a bulletin: which kind, of what, of which period; then leads to it. */
@customElement('qc-draw-up')
export class DrawUp extends View {
  static override styles = [sheet, formSheet];

  @state() private kind?: string;
  @state() private of?: string;
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
      <label>${tell(words.of)}<select name="of" @change=${(event: Event) => (this.of = (event.target as HTMLSelectElement).value)}>${this.subjects(chosen).map(([key, name]) => html`<option value=${key}>${name}</option>`)}</select></label>
      ${this.needed(chosen)}${period(chosen)}
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

  /** Fields for what only some kinds are asked for with. */
  private needed(chosen: BulletinKind): unknown {
    const of = this.subjects(chosen).map(([key]) => key);
    const plan = of.find((key) => key === this.of) ?? of[0];
    return html`${chosen.needs.includes('target') && plan !== undefined ? html`<label>${tell(words.target)}<select name="target">${
      (targets(this, plan).value?.items ?? []).map(({ target, name }) => html`<option value=${target}>${name}</option>`)}</select></label>` : nothing}
      ${chosen.needs.includes('scoring') ? this.rules() : nothing}`;
  }

  private rules(): unknown {
    const { value } = scoringRules(this);
    return value?.items.length === 0 ? html`<p class="small">${tell(words.noRules)}</p>`
      : html`<label>${tell(words.scoring)}<select name="scoring">${
        (value?.items ?? []).map(({ code, title }) => html`<option value=${code}>${title}</option>`)}</select></label>`;
  }

  private async send(event: SubmitEvent, { kind, of }: BulletinKind): Promise<void> {
    event.preventDefault();
    const form = given(event.target);
    const { target, scoring, part } = form;
    const outcome = await drawUp({ kind, [of === 'PLAN' ? 'plan' : 'region']: form.of, target, scoring,
      period: part === undefined ? form.period : `${form.period}-${part}`, drawnBy: actingName(this, form) });
    this.outcome = outcome;
    if ('done' in outcome) go(to(['bulletins', outcome.done.id]));
  }
}

/** A month, a year, or a year with its quarter or half. */
function period({ length }: BulletinKind): unknown {
  const now = today();
  if (length === 'MONTH') return html`<label>${tell(words.period)}<input name="period" type="month" required max=${now.slice(0, 7)}></label>`;
  const year = html`<label>${tell(words.year)}<input name="period" type="number" required min="2000" max=${now.slice(0, 4)} value=${Number(now.slice(0, 4)) - 1}></label>`;
  if (length !== 'QUARTER' && length !== 'HALF_YEAR') return year;
  return html`${year}<label>${tell(words.part)}<select name="part">${words.parts[length].map((name, index) =>
    html`<option value=${`${letters[length]}${index + 1}`}>${tell(name)}</option>`)}</select></label>`;
}
