import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BulletinResponse } from '../api/bulletins';
import '../bulletins/text';
import { sheet } from '../look/sheet';
import '../marks/permalink';
import { to } from '../state/address';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { bulletin } from './data';
import { words } from './texts';

/** One bulletin as it was published: its text, as of when its data were known, who signed it, and its lasting address. */
@customElement('qc-public-bulletin')
export class PublicBulletin extends View {
  static override styles = [
    sheet,
    css`
      .way {
        font-size: var(--small);
      }
      qc-bulletin-text {
        margin: 1.5rem 0;
      }
      code {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() bulletin = '';

  override render(): unknown {
    return html`<p class="way screen"><a href=${to(['public'])}>${tell(words.all)}</a></p>${when(bulletin(this, this.bulletin), (value) => this.body(value))}`;
  }

  private body(value: BulletinResponse): unknown {
    const { id, title, drawn, signed, published, state, reason, corrects, correctedBy, sha256 } = value;
    this.titled(title);
    const link = (other: string): unknown => html`<a href=${to(['public', other])}>${other.slice(0, 8)}</a> `;
    return html`<h1>${title}</h1>
      <p class="grey small">${tell(words.known(timeText(drawn.at)))}　${signed === undefined || published === undefined ? nothing : tell(words.signed(signed.by, timeText(published.at)))}</p>
      ${state === 'WITHDRAWN' ? html`<p role="status" class="empty"><b>${tell(words.withdrawn)}</b> ${reason}</p>` : nothing}
      ${corrects === undefined ? nothing : html`<p>${tell(words.corrects)} ${link(corrects)}${value.correction}</p>`}
      ${correctedBy.length === 0 ? nothing : html`<p>${tell(words.corrected)} ${correctedBy.map(link)}</p>`}
      <h2 class="unseen">${tell(words.content)}</h2>
      <qc-bulletin-text bulletin=${id}></qc-bulletin-text>
      <p class="small screen"><a href="/api/bulletins/${id}/paper.pdf" download>${tell(words.pages)}</a>　<a href="/api/bulletins/${id}/paper.xlsx" download>${tell(words.workbook)}</a></p>
      <p class="small grey">${tell(words.hash)} <code>${sha256}</code></p>
      <qc-permalink href=${to(['public', id], { day: undefined })}></qc-permalink>`;
  }
}
