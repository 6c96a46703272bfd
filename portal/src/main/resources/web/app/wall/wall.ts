import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { AttainmentResponse, ReportStatus } from '../api/attainment';
import type { PlanSummary } from '../api/plans';
import { sheet } from '../look/sheet';
import { styled } from '../look/styled';
import { airLevels } from '../marks/air-level';
import { figure, simulatedMark } from '../marks/figure';
import { planTitle } from '../marks/names';
import { statusLooks, statusMark } from '../marks/status';
import '../now/map';
import { lastDays, regions, water, type Region } from '../now/data';
import { attainment, changes } from '../overview/data';
import { to } from '../state/address';
import { planList } from '../state/plan-list';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { dayText, language, tell, timeText } from '../state/words';
import { wallSheet } from './sheet';
import { words } from './texts';

const turn = 20_000;

/** A board to hang on a wall: one plan after the other, every 20 s; three numbers, a map, a trend, what changed last. */
@customElement('qc-wall')
export class Wall extends View {
  static override styles = [sheet, airLevels, wallSheet];

  @state() private at = 0;
  @state() private paused = false;
  private timer?: ReturnType<typeof setInterval>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => (this.at += this.paused ? 0 : 1), turn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render(): unknown {
    const fixed = this.address.query.get('plan');
    return when(planList(this), (all) => {
      const shown = fixed === null ? all : all.filter(({ plan }) => plan === fixed);
      const plan = shown[this.at % Math.max(shown.length, 1)];
      return html`${plan === undefined ? nothing : when(attainment(this, plan.plan), (value) => this.board(plan, value))}${this.foot(plan)}`;
    });
  }

  private board(plan: PlanSummary, value: AttainmentResponse): TemplateResult {
    const region = regions(this).value?.items.find(({ name }) => name === plan.region);
    return html`<h1>${planTitle(plan.title)} ${simulatedMark(value.simulated)}</h1>
      <div class="numbers">${this.targets(value)}${region === undefined ? nothing : html`${this.air(region)}${this.sections(region)}`}</div>
      <div class="pictures">
        <section><h2>${tell(words.trend)}</h2>${region === undefined ? nothing : this.trend(region)}</section>
        <section>${may(this, 'reader') !== true ? nothing : html`<qc-map region=${plan.region} zoom=${Math.max(1, innerWidth / 1250)}></qc-map>`}</section>
      </div>`;
  }

  private targets({ counts, total }: AttainmentResponse): TemplateResult {
    const sum = (tones: readonly string[]): number => (Object.entries(counts) as [ReportStatus, number][])
      .filter(([status]) => tones.includes(statusLooks[status].tone)).reduce((all, [, count]) => all + Number(count), 0);
    return html`<div><p class="figure">${sum(['good'])}</p><p>${statusMark('ATTAINED')} ${tell(words.good)}</p><p class="grey">${tell(words.of(total))}</p></div>
      <div><p class="figure">${sum(['bad', 'warn'])}</p><p>${statusMark('NOT_ATTAINED')} ${tell(words.bad)}</p></div>`;
  }

  private air({ name, to: last }: Region): unknown {
    return when(lastDays(this, name, last, 30), (days) => {
      const day = days.at(-1);
      if (day === undefined) return nothing;
      return html`<div><p class="figure"><span class="index" data-level=${day.level ?? nothing}>${day.aqi ?? '–'}</span></p>
        <p>${language() === 'zh' ? day.levelZh : day.levelEn}　${dayText(day.day)}</p><p class="grey">${tell(words.aqi)}</p></div>`;
    });
  }

  private sections({ name, to: last }: Region): unknown {
    return when(water(this, name, last.slice(0, 4)), (all) => (all?.thirdOrBetter === undefined ? nothing
      : html`<div><p class="figure">${figure(all.thirdOrBetter.percent, '%')}</p><p>${tell(words.water)}</p><p class="grey">${last.slice(0, 4)}</p></div>`));
  }

  private trend({ name, to: last }: Region): unknown {
    return when(lastDays(this, name, last, 30), (days) => {
      const highest = Math.max(200, ...days.map(({ aqi }) => aqi ?? 0));
      return html`<ol class="trend">${days.map(({ aqi, level, day }) => html`<li
      title=${dayText(day)}><span data-level=${level ?? nothing} ${styled({ height: `${Math.min((aqi ?? 0) / highest, 1) * 100}%` })}>${aqi ?? '–'}</span></li>`)}</ol>`;
    });
  }

  private foot(plan: PlanSummary | undefined): TemplateResult {
    const all = plan === undefined ? [] : changes(this, plan.plan).value ?? [];
    return html`<footer>
      <p aria-live="polite"><b>${tell(words.changes)}</b>　${all.length === 0 ? tell(words.none) : all.slice(0, 3).map(({ change }) => html`<span>${
        change.name} ${change.before === undefined ? nothing : statusMark(change.before.status)} → ${change.after === undefined ? nothing
        : html`${statusMark(change.after.status)} ${change.after.statusText}`} <small class="grey">${timeText(change.changedAt)}</small>　</span>`)}</p>
      <nav class="screen"><button type="button" @click=${() => (this.paused = !this.paused)}>${tell(this.paused ? words.resume : words.pause)}</button>
        <a href=${to([])}>${tell(words.leave)}</a></nav>
    </footer>`;
  }
}
