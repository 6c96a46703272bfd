import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { reserved } from '../marks/problem';
import { here, to } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import { mappings } from './data';
import './editor';
import { words } from './texts';

/** The mappings that there are, and the editor of one of them or of a new one. */
@customElement('qc-mappings')
export class Mappings extends View {
  static override styles = [sheet];

  override render(): unknown {
    return html`<p class="small screen"><a href=${to(['import'])}>${tell(words.back)}</a></p><h1>${tell(words.question)}</h1>
      ${may(this, 'site-editor') === false ? reserved('site-editor') : html`<p class="grey">${tell(words.explain)}</p>${when(mappings(this), (all) => {
        const code = this.address.query.get('mapping');
        const chosen = all.find((each) => each.code === code);
        return html`${all.length === 0 ? nothing : html`<nav class="choice screen" aria-label=${tell(words.all)}>
          <a href=${here({ mapping: undefined })} aria-current=${chosen === undefined ? 'true' : nothing}>${tell(words.fresh)}</a>
          ${all.map((each) => html`<a href=${here({ mapping: each.code })} aria-current=${each === chosen ? 'true' : nothing}>${each.name ?? each.code}</a>`)}</nav>`}
          <qc-mapping-editor .mapping=${chosen}></qc-mapping-editor>`;
      })}`}`;
  }
}
