import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { regions, sites } from '../now/data';
import '../now/map';
import { to } from '../state/address';
import { when } from '../state/view';
import { tell } from '../state/words';
import { Embedded } from './embedded';
import { words } from './texts';

/** The sites of a region in their places: of the air with the index of the latest hour, of the water with the class of a year. */
@customElement('qingce-site-map')
export class EmbeddedSiteMap extends Embedded {
  /** Full printed name of the region, such as 安阳市. */
  @property() region = '';
  @property() medium: 'air' | 'water' = 'air';
  /** Of which year the classes of the water are; that of the latest readings without. */
  @property() year?: string;

  protected override readonly needed = ['region'];

  protected override shown(): unknown {
    return when(sites(this, this.region), ({ features }) => {
      const water = this.medium === 'water';
      const year = this.year ?? regions(this).value?.items.find(({ name }) => name === this.region)?.to.slice(0, 4) ?? '';
      const simulated = features.some(({ properties }) => properties.simulated === true && properties.kind.startsWith('AIR') !== water);
      return html`<p class="title">${tell(words.map(this.region))}</p>
        <qc-map region=${this.region} medium=${this.medium} year=${year}></qc-map>
        ${this.foot({ href: to([this.medium], { region: this.region }), simulated, more: tell(water ? words.ofYear(year) : words.latestHour) })}`;
    });
  }
}
