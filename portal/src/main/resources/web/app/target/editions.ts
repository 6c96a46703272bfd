import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Basis, TargetStanding } from '../api/attainment';
import type { AirStatisticsResponse } from '../api/readings';
import { sheet } from '../look/sheet';
import { editionText, figure } from '../marks/figure';
import { View, when } from '../state/view';
import { stop, tell } from '../state/words';
import { byEdition, figureOf } from './data';
import { section } from './sheet';
import { words } from './texts';

/** The same days under each edition of the standard, side by side, as the service computes them. */
@customElement('qc-editions')
export class Editions extends View {
  static override styles = [sheet, section];

  @property({ attribute: false }) target?: TargetStanding;
  @property({ attribute: false }) air?: Basis;

  override render(): unknown {
    const { target, air } = this;
    const of = target === undefined ? undefined : figureOf(target);
    if (air === undefined || of === undefined) return nothing;
    return html`<section><h2>${tell(words.editions)}</h2>
      ${when(byEdition(this, air.region, air.from, air.to), (now) => this.table(now, of))}</section>`;
  }

  private table(now: AirStatisticsResponse, of: (of: AirStatisticsResponse) => number | undefined): unknown {
    const others = (now.comparisons ?? []).flatMap(({ other }) => (other === undefined ? [] : [other]));
    return html`<table>
      <thead><tr><th scope="col">${tell(words.edition)}</th><th scope="col" class="number">${tell(words.stands)}</th></tr></thead>
      <tbody>${this.row(`${tell(words.inForce)}${tell(stop.comma)}${editionText(now.basis.edition)}`, of(now))}
        ${others.map((other) => this.row(editionText(other.basis.edition), of(other)))}</tbody></table>`;
  }

  private row(name: string, value: number | undefined): unknown {
    return html`<tr><td>${name}</td><td class="number">${figure(value, this.target?.unit)}</td></tr>`;
  }
}
