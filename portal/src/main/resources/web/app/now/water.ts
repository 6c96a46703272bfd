import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SectionFigure, WaterStatisticsResponse } from '../api/readings';
import { sheet } from '../look/sheet';
import { simulatedMark } from '../marks/figure';
import { reserved } from '../marks/problem';
import { statusMark } from '../marks/status';
import { waterClasses, waterClassSign } from '../marks/water-class';
import { here } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { both, listed, monthText, stop, tell } from '../state/words';
import { regions, silent, water, type Region } from './data';
import './latest';
import './map';
import { plansOf } from './plans-of';
import { chosenRegion, nowSheet, regionChoice } from './region';
import { words } from './texts';

/** The water of a region in a year: the class of every section, month by month; sections that miss their class first. */
@customElement('qc-water')
export class Water extends View {
  static override styles = [
    sheet,
    nowSheet,
    waterClasses,
    css`
      .share {
        font-size: var(--figure);
        font-weight: 600;
        line-height: 1.1;
      }
      td[data-class],
      th.month {
        border: 1px solid var(--paper);
        font-size: 0.75rem;
        padding: 0.35rem 0;
        text-align: center;
      }
      th.month {
        border-bottom-color: var(--rule);
      }
      .class {
        white-space: nowrap;
        border-radius: 2px;
        padding: 0 0.4em;
      }
      td:nth-child(1),
      td:nth-child(3) {
        white-space: nowrap;
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>${tell(words.waterQuestion)}</h1>${when(regions(this), ({ items }) => {
      const region = chosenRegion(items, this.address);
      if (region === undefined) return html`<p class="empty">${tell(words.noRegions)}</p>`;
      const year = this.address.query.get('period') ?? region.to.slice(0, 4);
      return html`${regionChoice(items, region)}${this.years(region, year)}${when(water(this, region.name, year), (all) => this.body(all, region))}`;
    })}`;
  }

  private years({ from, to }: Region, chosen: string): unknown {
    const first = Number(from.slice(0, 4));
    const all = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => String(first + index));
    return all.length < 2 ? nothing : html`<nav class="choice screen" aria-label=${tell(words.yearOf)}>${all.map((year) => html`<a
      href=${here({ period: year })} aria-current=${year === chosen ? 'true' : nothing}>${year}</a>`)}</nav>`;
  }

  private body(all: WaterStatisticsResponse | null, { name }: Region): unknown {
    if (all === null || all.sections.length === 0) return html`<p class="empty">${tell(words.noSections)}</p>`;
    const { thirdOrBetter: third, worseThanFifth: fifth } = all;
    return html`<div class="answer">
        <p class="share">${third?.percent ?? '–'}<span class="unit">%</span></p>
        <div><p class="line">${tell(words.third)} ${simulatedMark(all.simulated)}</p>
          ${third === undefined ? nothing : html`<p class="grey">${tell(words.of(third.sections, third.of))}${tell(stop.semicolon)}${tell(words.fifth)} ${fifth?.percent ?? '–'}<span class="unit">%</span></p>`}</div>
      </div>
      ${plansOf(this, name)}
      <section><h2>${tell(words.sections)}</h2>${this.sections(all)}</section>
      ${may(this, 'reader') !== true ? reserved('reader', words.map, words.silent) : html`<div class="columns">
        <section><h2>${tell(words.map)}</h2><qc-map medium="water" region=${name} year=${all.from.slice(0, 4)}></qc-map></section>
        <section><h2>${tell(words.silent)}</h2>${when(silent(this, name), ({ items }) => {
          const quiet = items.filter(({ kind }) => !kind.startsWith('AIR'));
          return quiet.length === 0 ? html`<p class="empty small">${tell(words.noSilent)}</p>` : html`<qc-silent .sites=${quiet}></qc-silent>`;
        })}</section></div>`}`;
  }

  private sections({ sections, from }: WaterStatisticsResponse): unknown {
    const ordered = [...sections].sort((one, other) => Number(one.meetsTarget ?? true) - Number(other.meetsTarget ?? true));
    const months = Array.from({ length: 12 }, (_, index) => `${from.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`);
    return html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${tell(words.section)}</th><th scope="col">${tell(words.yearOf)}</th>
        <th scope="col">${tell(words.wanted)}</th>${months.map((month) => html`<th scope="col" class="month" aria-label=${monthText(month)}>${Number(month.slice(5))}</th>`)}
        <th scope="col">${tell(words.main)}</th></tr></thead>
      <tbody>${ordered.map((section) => this.section(section, months))}</tbody></table></div>`;
  }

  private section(section: SectionFigure, months: readonly string[]): unknown {
    const of = new Map((section.months ?? []).map((each) => [each.month, each]));
    const { meetsTarget: meets, targetClass } = section;
    return html`<tr><td>${section.name}</td><td>${classMark(section.waterClass)}</td>
      <td>${targetClass ?? '–'} ${meets === undefined ? nothing : html`${statusMark(meets ? 'ATTAINED' : 'NOT_ATTAINED')}${meets ? '' : html` <small>${tell(words.misses)}</small>`}`}</td>
      ${months.map((month) => {
        const known = of.get(month)?.waterClass;
        if (known === undefined) return html`<td class="month"><span class="grey">–</span></td>`;
        return html`<td class="month" data-class=${waterClassSign(known)} title=${known}>${shortClass(known)}</td>`;
      })}<td class="small">${listed(section.mainIndicators)}</td></tr>`;
  }
}

function classMark(waterClass: string | undefined): unknown {
  if (waterClass === undefined) return tell(words.noData);
  return html`<span class="class" data-class=${waterClassSign(waterClass)}>${waterClass}</span>`;
}

/** The class in a narrow cell: its sign, and in English > V for what is worse. */
function shortClass(words: string): string {
  const sign = waterClassSign(words);
  return tell(both(sign, sign.replace('劣', '>')));
}
