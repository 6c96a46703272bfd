import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import type { PlanTarget } from '../api/plans';
import { sheet } from '../look/sheet';
import { budgetWords } from '../marks/budget';
import { editionText, figure, simulatedMark } from '../marks/figure';
import { reserved } from '../marks/problem';
import '../marks/permalink';
import { required } from '../marks/required';
import { statusMark } from '../marks/status';
import { nameLanguage, planTitle, targetName } from '../marks/names';
import { here, to } from '../state/address';
import { justChanged } from '../state/live';
import { planList } from '../state/plan-list';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { dayText, tell, today } from '../state/words';
import '../submission/submissions';
import './basis';
import './calendar';
import './course';
import './editions';
import './sites';
import './tables';
import { asKnown, attainment, budget, figureOf, planned, type Which } from './data';
import { targetSheet } from './sheet';
import { words } from './texts';

/** One target: how far it is, what is asked, who answers for it; then course, days, sites, editions and basis. */
@customElement('qc-target')
export class TargetPage extends View implements Which {
  static override styles = [sheet, targetSheet];

  @property() plan = '';
  @property() target = '';

  override render(): unknown {
    return when(attainment(this, this), (all) => {
      const at = all.items.findIndex(({ target }) => target === this.target);
      const found = all.items[at];
      if (found === undefined) return html`<p class="empty">${tell(words.noSuch)} <a href=${to(['plans', this.plan])}>${all.title}</a></p>`;
      const print = planned(this, this).value?.find(({ target }) => target.id === this.target)?.target;
      this.titled(`${targetName(found)} ${all.region}`);
      return html`${this.way(all, at)}${this.head(found, print)}${this.below(all, found)}`;
    });
  }

  private way({ title, items, plan }: AttainmentResponse, at: number): unknown {
    const link = (item: TargetStanding | undefined, text: string): unknown =>
      item === undefined ? nothing : html`<a href=${to(['plans', plan, 'targets', item.target])}>${text}</a>`;
    const named = planList(this).value?.find((each) => each.plan === plan);
    return html`<nav class="way" aria-label=${tell(words.way)}><a href=${to(['plans', plan])}>${named === undefined ? title : planTitle(named.title)}</a>
      <span class="screen">${link(items[at - 1], tell(words.previous))} ${link(items[at + 1], tell(words.next))}</span></nav>`;
  }

  private head(target: TargetStanding, print: PlanTarget | undefined): unknown {
    return html`
      <h1><span lang=${nameLanguage(target) ?? nothing}>${targetName(target)}</span> <small class="grey">${target.target}</small></h1>
      <div class="answer ${target.status}">
        <p class="stands ${justChanged(this.plan, target.target) ? 'changed' : ''}">${
          target.value === undefined ? html`<span class="words">${target.statusText}</span>` : figure(target.value, target.unit)}</p>
        <div class="told">
          <p class="status">${statusMark(target.status)} ${target.statusText}
            <span class="asked">${tell(words.required)} ${required(target)}</span>
            ${target.provisional ? html`<small class="grey">${tell(words.provisional)}</small>` : nothing} ${simulatedMark(target.simulated)}</p>
          ${this.budget(target)}
          ${target.reason === undefined ? nothing : html`<p class="grey">${target.reason}</p>`}
        </div>
      </div>
      ${print === undefined ? nothing : html`<figure class="print"><blockquote lang="zh-CN">${print.printed.words}</blockquote>
        <figcaption>${tell(words.printed)}　<span lang="zh-CN">${print.printed.place}</span></figcaption></figure>`}
      ${this.facts(target, print)}`;
  }

  private budget({ dataClass, targetValue, unit }: TargetStanding): unknown {
    if (dataClass !== 'MONITORED_AIR' || targetValue === undefined) return nothing;
    const known = budget(this, this).value;
    return known?.outlook === undefined || known.remainingDays === 0 ? nothing : html`<p class="budget">${budgetWords(known, unit)}</p>`;
  }

  private facts(target: TargetStanding, print: PlanTarget | undefined): unknown {
    const { baseline, due, basis, edition } = target;
    const nature = print?.nature === 'BINDING' ? words.binding : print?.nature === 'EXPECTED' ? words.expected : undefined;
    const period = basis?.air ?? (due.from === undefined ? undefined : due);
    return html`<dl class="facts">
      ${fact(tell(words.required), html`${required(target)}${nature === undefined ? nothing : html`<span class="unit">${tell(nature)}</span>`}`)}
      ${fact(tell(words.due), html`<span lang="zh-CN">${due.text}</span>`)}
      ${period?.from === undefined || period.to === undefined ? nothing : fact(tell(words.period), html`${dayText(period.from)}—${dayText(period.to)}
        <span class="unit">${editionText(edition)}</span>`)}
      ${this.known(target)}
      ${baseline === undefined ? nothing : fact(tell(words.baseline), html`${baseline.value === undefined ? baseline.words : figure(baseline.value, target.unit)}
        <span class="unit">${baseline.year}</span>`)}
      ${fact(tell(words.responsible), target.responsible.length === 0 ? target.responsibleNote : target.responsible.map(({ unit, roleText }) =>
        html`<span class="unit-of">${unit}<span class="unit">${roleText}</span></span> `))}
    </dl>`;
  }

  /** What the figure was by what had been recorded by the day of the address, beside what is known of the same days now. */
  private known(target: TargetStanding): unknown {
    const air = target.basis?.air;
    const of = figureOf(target);
    const day = this.address.query.get('day');
    if (air === undefined || of === undefined || day === null || day >= today()) return nothing;
    if (!this.address.query.has('known')) return fact(tell(words.knownThen), html`<a class="screen" href=${here({ known: 'then' })}>${tell(words.askKnown)}</a>`);
    const { value: then, problem } = asKnown(this, air.region, air.from, air.to, day);
    if (then === undefined) return problem === undefined ? nothing : fact(tell(words.knownThen), tell(words.knownNothing));
    return fact(tell(words.knownThen), html`${figure(of(then), target.unit)}<span class="unit">${tell(words.knownNow)} ${figure(target.value, target.unit)}</span>`);
  }

  private below(all: AttainmentResponse, target: TargetStanding): unknown {
    const air = target.dataClass === 'MONITORED_AIR';
    return html`
      ${may(this, 'reader') === true ? nothing : reserved('reader', words.printed, words.course, words.hours)}
      ${air && may(this, 'reader') === true ? html`<qc-course .target=${target} .plan=${all.plan} .through=${all.through}></qc-course>` : nothing}
      ${air && target.basis?.air !== undefined ? html`<qc-calendar .air=${target.basis.air}></qc-calendar>` : nothing}
      <qc-target-tables .target=${target}></qc-target-tables>
      <div class="pair">
        ${target.basis === undefined ? nothing : html`<qc-target-sites .target=${target}></qc-target-sites>`}
        ${target.basis?.air === undefined ? nothing : html`<qc-editions .target=${target} .air=${target.basis.air}></qc-editions>`}
      </div>
      ${may(this, 'reader') !== true || (target.dataClass.startsWith('MONITORED') && target.awaiting === undefined) ? nothing
        : html`<qc-submissions plan=${all.plan} .target=${target}></qc-submissions>`}
      <qc-basis .target=${target}></qc-basis>
      <qc-permalink href=${here({ day: all.through })}></qc-permalink>`;
  }
}

function fact(name: string, told: unknown): unknown {
  return html`<div><dt>${name}</dt><dd>${told}</dd></div>`;
}
