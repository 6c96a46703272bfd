import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttainmentResponse } from '../api/attainment';
import type { BudgetResponse, Change, Snapshot } from '../api/outlook';
import type { Agenda, UnitAgenda } from '../api/plans';
import type { SilentSite } from '../api/readings';
import { sheet } from '../look/sheet';
import { budgetWords } from '../marks/budget';
import { figure } from '../marks/figure';
import { statusMark } from '../marks/status';
import { reserved } from '../marks/problem';
import { to } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { stop, tell, timeText } from '../state/words';
import { agenda, budgets, changes, silentSites } from './data';
import { words } from './texts';

const shownAtMost = 6;

/**
 * Beside the sentence: what changed and why, what is due and by whom, which budgets run out, which sites are silent. What changed
 * and who is silent are of now, so a plan as of a former day shows neither.
 */
@customElement('qc-beside')
export class Beside extends View {
  static override styles = [
    sheet,
    css`
      :host {
        display: grid;
        gap: 2rem 3rem;
        grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
        margin-top: 2rem;
      }
      li {
        border-top: 1px solid var(--hair);
        padding: 0.4rem 0;
      }
      li p {
        display: flex;
        gap: 0.5rem;
        justify-content: space-between;
      }
      li small {
        color: var(--grey);
        display: block;
      }
      li .turn {
        display: block;
      }
      .short {
        color: var(--bad);
      }
    `,
  ];

  @property({ attribute: false }) attainment?: AttainmentResponse;

  override render(): unknown {
    const { attainment } = this;
    if (attainment === undefined) return nothing;
    const { plan, region, items } = attainment;
    const now = !this.address.query.has('day');
    const changed = now ? html`<section><h2>${tell(words.changes)}</h2>${when(changes(this, plan), (all) => this.changed(all))}</section>` : nothing;
    if (may(this, 'reader') !== true) return html`${changed}<section>${reserved('reader', words.due, words.budgets, words.missing)}</section>`;
    return html`
      ${changed}
      <section><h2>${tell(words.due)}</h2>${when(agenda(this, plan), (value) => this.due(value))}</section>
      <section><h2>${tell(words.budgets)}</h2>${this.budgets(budgets(this, plan, items))}</section>
      ${now ? html`<section><h2>${tell(words.missing)}</h2>${when(silentSites(this, region), (value) => this.silent(value.items))}</section>` : nothing}
    `;
  }

  private changed(all: readonly Change[]): unknown {
    if (all.length === 0) return html`<p class="empty small">${tell(words.noChanges)}</p>`;
    return html`<ul>${all.slice(0, shownAtMost).map(({ change }) => html`<li>
      <p><a class="quiet" href=${to(['plans', change.plan, 'targets', change.target])}>${change.name}</a></p>
      <p class="turn">${snapshot(change.before)} → ${snapshot(change.after)}</p>
      <small>${timeText(change.changedAt)}　${[...new Set(change.causes.map(({ kindText }) => kindText))].join(tell(stop.semicolon))}</small></li>`)}</ul>${more(all.length)}`;
  }

  private due({ units }: Agenda): unknown {
    const busy = units.filter(({ due, overdue }) => due.length + overdue.length > 0).sort((one, other) => weight(other) - weight(one));
    if (busy.length === 0) return html`<p class="empty small">${tell(words.nothingDue)}</p>`;
    return html`<ul>${busy.slice(0, shownAtMost).map(({ unit, due, overdue }) => html`<li><p>${unit}
      <span class="grey small">${counts(due.length, overdue.length)}</span></p></li>`)}</ul>
      ${busy.length > shownAtMost ? html`<p class="small grey">${tell(words.more(busy.length - shownAtMost))}</p>` : nothing}`;
  }

  private budgets(all: readonly BudgetResponse[]): unknown {
    if (all.length === 0) return html`<p class="empty small">${tell(words.noBudgets)}</p>`;
    const { plan = '', items = [] } = this.attainment ?? {};
    const unitOf = (target: string): string | undefined => items.find((each) => each.target === target)?.unit;
    return html`<ul>${all.map((budget) => html`<li>
      <p><a class="quiet" href=${to(['plans', plan, 'targets', budget.target])}>${budget.name}</a></p>
      <p class=${budget.outlook === 'NO_LONGER_REACHABLE' ? 'short' : ''}>${budgetWords(budget, unitOf(budget.target))}</p></li>`)}</ul>`;
  }

  private silent(sites: readonly SilentSite[]): unknown {
    if (sites.length === 0) return html`<p class="empty small">${tell(words.noMissing)}</p>`;
    return html`<ul>${sites.slice(0, shownAtMost).map(({ name, lastPeriodEnd }) => html`<li><p>${name}
      <span class="grey small">${lastPeriodEnd === undefined ? tell(words.never) : tell(words.lastAt(timeText(lastPeriodEnd)))}</span>
      </p></li>`)}</ul>${more(sites.length)}`;
  }
}

function counts(due: number, overdue: number): string {
  const told = [due > 0 ? tell(words.dueCount(due)) : '', overdue > 0 ? tell(words.overdueCount(overdue)) : ''];
  return told.filter((each) => each !== '').join('　');
}

function weight({ due, overdue }: UnitAgenda): number {
  return overdue.length * 1000 + due.length;
}

function more(count: number): unknown {
  return count > shownAtMost ? html`<p class="small grey">${tell(words.moreItems(count - shownAtMost))}</p>` : nothing;
}

function snapshot(shot: Snapshot | undefined): unknown {
  if (shot === undefined) return nothing;
  return html`<span>${statusMark(shot.status)} ${shot.statusText} ${shot.value === undefined ? nothing : figure(shot.value, shot.unit)}</span>`;
}
