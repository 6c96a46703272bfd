import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { airLevels } from '../marks/air-level';
import { simulatedMark } from '../marks/figure';
import { reserved } from '../marks/problem';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { daysBetween, daysFrom, dayText, language, listed, tell, today } from '../state/words';
import { lastDays, regions, silent, type Region } from './data';
import './curves';
import './latest';
import './map';
import { plansOf } from './plans-of';
import './ranking';
import { chosenRegion, nowSheet, regionChoice } from './region';
import { words } from './texts';

/** The air of a region now: the latest day, its stations and those that are silent, the curves of their hours, its rank. */
@customElement('qc-air')
export class Air extends View {
  static override styles = [
    sheet,
    nowSheet,
    airLevels,
    css`
      .index {
        border-radius: 3px;
        font-size: var(--figure);
        font-weight: 600;
        line-height: 1.25;
        padding: 0 0.35em;
      }
      .days {
        display: flex;
        gap: 2px;
        margin-top: 0.25rem;
      }
      .days li {
        flex: 1 1 2rem;
        font-size: 0.75rem;
        line-height: 1.6rem;
        max-width: 3.5rem;
        text-align: center;
      }
      @media (max-width: 600px) {
        .days li:nth-child(-n + 7) {
          display: none;
        }
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>${tell(words.airQuestion)}</h1>${when(regions(this), ({ items }) => {
      const region = chosenRegion(items, this.address);
      if (region === undefined) return html`<p class="empty">${tell(words.noRegions)}</p>`;
      return html`${regionChoice(items, region)}${this.body(region)}`;
    })}`;
  }

  private body(region: Region): unknown {
    const { name, to } = region;
    const rank = html`<section><h2>${tell(words.ranking)}</h2><qc-ranking region=${name} month=${to.slice(0, 7)}></qc-ranking></section>`;
    if (may(this, 'reader') !== true) {
      return html`${this.today(region)}${plansOf(this, name)}${rank}${reserved('reader', words.latest, words.map, words.silent, words.hours)}`;
    }
    return html`${this.today(region)}${plansOf(this, name)}
      <div class="columns">
        <section><h2>${tell(words.latest)}</h2><qc-latest region=${name}></qc-latest></section>
        <section><h2>${tell(words.map)}</h2><qc-map region=${name}></qc-map></section>
        <section><h2>${tell(words.silent)}</h2>${when(silent(this, name), ({ items }) => (items.length === 0
          ? html`<p class="empty small">${tell(words.noSilent)}</p>`
          : html`<qc-silent .sites=${items.filter(({ kind }) => kind.startsWith('AIR'))}></qc-silent>`))}</section>
      </div>
      <section><h2>${tell(words.hours)}</h2><qc-curves region=${name} last=${to}></qc-curves></section>
      ${rank}`;
  }

  private today({ name, to }: Region): unknown {
    return when(lastDays(this, name, to, 14), (days) => {
      const last = days.at(-1);
      if (last === undefined) return nothing;
      const level = language() === 'zh' ? last.levelZh : last.levelEn;
      return html`<div class="answer">
        <p class="index" data-level=${last.level ?? nothing}>${last.aqi ?? '–'}</p>
        <div><p class="line">${dayText(last.day)}　${last.aqi === undefined ? last.reason : `AQI ${last.aqi} ${level}`} ${simulatedMark(last.simulated)}</p>
          ${stale(last.day)}
          <p class="grey small">${listed(last.primaryPollutants)}　${last.edition}</p>
          <ol class="days">${days.map((day) => html`<li data-level=${day.level ?? nothing}
            title=${dayText(day.day)}>${day.aqi ?? '–'}</li>`)}</ol>
          <p class="grey small">${dayText(daysFrom(last.day, -13))}—${dayText(last.day)}</p></div>
      </div>`;
    });
  }
}

/** What is not of today is not called now. */
function stale(day: string): unknown {
  const behind = daysBetween(day, today());
  return behind < 3 ? nothing : html`<p class="small">${tell(words.behind(behind))}</p>`;
}
