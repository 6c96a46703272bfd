import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Basis, Section, TargetStanding } from '../api/attainment';
import { sheet } from '../look/sheet';
import { figure } from '../marks/figure';
import { statusMark } from '../marks/status';
import { waterClasses, waterClassSign } from '../marks/water-class';
import { View } from '../state/view';
import { listed, stop, tell } from '../state/words';
import { figureOf, ofSite } from './data';
import { section } from './sheet';
import { words } from './texts';

/** The stations or sections that a figure comes from; sections that miss their class stand first. */
@customElement('qc-target-sites')
export class TargetSites extends View {
  static override styles = [
    sheet,
    waterClasses,
    section,
    css`
      .class {
        border-radius: 2px;
        display: inline-block;
        min-width: 3em;
        padding: 0 0.4em;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) target?: TargetStanding;

  override render(): unknown {
    const { air, water } = this.target?.basis ?? {};
    if (water !== undefined && water.length > 0) return this.sections(water);
    return air === undefined ? nothing : this.stations(air);
  }

  private stations({ sites, excludedControlPoints, from, to }: Basis): unknown {
    const of = this.target === undefined ? undefined : figureOf(this.target);
    return html`<section><h2>${tell(words.sites)}</h2><table>
      <thead><tr><th scope="col">${tell(words.site)}</th><th scope="col" class="number">${tell(words.days)}</th>
        <th scope="col" class="number">${tell(words.figure)}</th></tr></thead>
      <tbody>${sites.map(({ code, name, days }) => {
        const own = of === undefined ? undefined : ofSite(this, code, from, to).value;
        const value = own === undefined ? undefined : of?.(own);
        return html`<tr><td>${name} <small class="grey">${code}</small></td><td class="number">${days}<span class="unit">${tell(words.dayUnit)}</span></td>
          <td class="number">${value === undefined ? '—' : figure(value, this.target?.unit)}</td></tr>`;
      })}</tbody></table>
      ${excludedControlPoints.length === 0 ? nothing : html`<p class="small grey">${tell(words.control)}${tell(stop.colon)}${listed(excludedControlPoints)}</p>`}</section>`;
  }

  private sections(all: readonly Section[]): unknown {
    const ordered = [...all].sort((one, other) => Number(one.meets ?? true) - Number(other.meets ?? true));
    return html`<section><h2>${tell(words.sections)}</h2><div class="scroll" tabindex="0"><table>
      <thead><tr><th scope="col">${tell(words.section)}</th><th scope="col">${tell(words.waterClass)}</th><th scope="col">${tell(words.wanted)}</th>
        <th scope="col" class="number">${tell(words.months)}</th><th scope="col">${tell(words.deciding)}</th></tr></thead>
      <tbody>${ordered.map((each) => html`<tr><td>${each.name} <small class="grey">${each.code}</small></td>
        <td><span class="class" data-class=${each.waterClass === undefined ? nothing : waterClassSign(each.waterClass)}>${each.waterClass ?? '—'}</span></td>
        <td>${each.targetClass} ${each.meets === undefined ? nothing
          : html`<span class="small">${statusMark(each.meets ? 'ATTAINED' : 'NOT_ATTAINED')} ${tell(each.meets ? words.meets : words.misses)}</span>`}</td>
        <td class="number">${each.validMonths}</td><td class="small">${listed(each.deciding)}</td></tr>`)}</tbody></table></div></section>`;
  }
}
