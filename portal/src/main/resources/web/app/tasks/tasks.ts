import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Agenda, AgendaItem, UnitAgenda } from '../api/plans';
import { sheet } from '../look/sheet';
import { planChoice } from '../marks/plan-choice';
import { here, to } from '../state/address';
import { planList } from '../state/plan-list';
import { View, when } from '../state/view';
import { dayText, monthText, tell, today } from '../state/words';
import { agenda, monthAfter, orders, waiting } from './data';
import { words } from './texts';

const shownAtMost = 4;

/** Who has to do what in a month: units down the page, the latest first; orders and submissions beside. */
@customElement('qc-tasks')
export class Tasks extends View {
  static override styles = [
    sheet,
    css`
      .told {
        font-size: var(--head);
        margin: 0.75rem 0 1.25rem;
        max-width: none;
      }
      .board {
        table-layout: fixed;
      }
      .board th:first-child {
        width: 22%;
      }
      li {
        line-height: 1.5;
        padding-bottom: 0.25rem;
      }
      .late::before {
        color: var(--bad);
        content: '▽ ';
      }
      .soon::before {
        content: '○ ';
      }
      summary {
        color: var(--grey);
        cursor: pointer;
        font-size: var(--small);
      }
      .pair {
        display: grid;
        gap: 0 3rem;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        margin-top: 2rem;
      }
      @media (max-width: 760px) {
        thead,
        .none {
          display: none;
        }
        tr,
        td {
          display: block;
        }
        td {
          border: 0;
          padding: 0.1rem 0;
        }
        tr {
          border-bottom: 1px solid var(--hair);
          padding: 0.6rem 0;
        }
      }
    `,
  ];

  @property() plan = '';

  override render(): unknown {
    const month = this.address.query.get('month') ?? today().slice(0, 7);
    return html`<h1>${tell(words.question(monthText(month)))}</h1>
      ${when(planList(this), (all) => {
        const plan = all.find((each) => each.plan === this.plan) ?? all[0];
        if (plan === undefined) return html`<p class="empty">${tell(words.nothing)}</p>`;
        return html`${planChoice(all, plan.plan, (each) => to(['tasks', each], { month }))}${this.months(month)}
          ${when(agenda(this, plan.plan, month), (value) => this.board(value, plan.plan))}${this.beside(plan.plan)}`;
      })}`;
  }

  private months(month: string): unknown {
    return html`<nav class="choice screen" aria-label=${monthText(month)}><a href=${here({ month: monthAfter(month, -1) })}>${tell(words.previous)}</a>
      <a href=${here({ month: monthAfter(month, 1) })}>${tell(words.next)}</a></nav>`;
  }

  private board({ units }: Agenda, plan: string): unknown {
    const wanted = this.address.query.get('unit');
    const busy = units.filter(({ unit, due, overdue }) => due.length + overdue.length > 0 && (wanted === null || unit === wanted))
      .sort((one, other) => other.overdue.length - one.overdue.length || other.due.length - one.due.length);
    const count = (of: (unit: UnitAgenda) => readonly AgendaItem[]): number =>
      new Set(busy.flatMap(of).map(({ target, name, dueOn }) => `${target} ${name} ${dueOn}`)).size;
    const alone = wanted === null ? nothing : html`<p><b>${wanted}</b>　<a class="small screen" href=${here({ unit: undefined })}>${tell(words.allUnits)}</a></p>`;
    if (busy.length === 0) return html`${alone}<p class="empty told">${tell(words.nothing)}</p>`;
    return html`${alone}<p class="told">${tell(words.told(count(({ overdue }) => overdue), count(({ due }) => due)))}</p>
      <table class="board"><thead><tr><th scope="col">${tell(words.unit)}</th><th scope="col">${tell(words.overdue)}</th>
        <th scope="col">${tell(words.due)}</th></tr></thead>
        <tbody>${busy.map(({ unit, overdue, due }) => html`<tr><td><b>${unit}</b></td><td>${this.items(overdue, plan, 'late')}</td>
          <td>${this.items(due, plan, 'soon')}</td></tr>`)}</tbody></table>`;
  }

  private items(all: readonly AgendaItem[], plan: string, kind: 'late' | 'soon'): unknown {
    if (all.length === 0) return html`<span class="none grey">${tell(words.none)}</span>`;
    const rest = all.slice(shownAtMost);
    const row = (item: AgendaItem): unknown => html`<li class=${kind}>${item.target === undefined ? item.name
        : html`<a class="quiet" data-item href=${to(['plans', plan, 'targets', item.target])}>${item.name}</a>`}
      <small class="grey">${dayText(item.dueOn)}　${tell(words.states[item.state])}</small></li>`;
    return html`<ul>${all.slice(0, shownAtMost).map(row)}</ul>
      ${rest.length === 0 ? nothing : html`<details><summary>${tell(words.more(rest.length))}</summary><ul>${rest.map(row)}</ul></details>`}`;
  }

  private beside(plan: string): unknown {
    return html`<div class="pair">
      <section><h2>${tell(words.orders)}</h2>${when(orders(this, plan), (all) => (all.length === 0
        ? html`<p class="empty small">${tell(words.noOrders)}</p>`
        : html`<ul>${all.map(({ unit, reason, deadline }) => html`<li><b>${unit}</b> ${reason} <small class="grey">${tell(words.deadline(dayText(deadline)))}</small></li>`)}</ul>`))}</section>
      <section><h2>${tell(words.waiting)}</h2>${when(waiting(this, plan), (all) => (all.length === 0
        ? html`<p class="empty small">${tell(words.noWaiting)}</p>`
        : html`<ul>${all.map(({ unit, target, period, value, words: told }) => html`<li><b>${unit}</b> ${target} ${value ?? told}
          <small class="grey">${period}</small></li>`)}</ul>`))}</section></div>`;
  }
}
