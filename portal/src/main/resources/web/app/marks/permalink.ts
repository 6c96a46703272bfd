import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { qrCode } from '../look/qr';
import { sheet } from '../look/sheet';
import { both, tell } from '../state/words';

const quiet = 4;

/** The lasting address of what stands on the page, with its moment inside: a link on the screen, a QR code with it on a print. */
@customElement('qc-permalink')
export class Permalink extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        font-size: var(--small);
        margin-top: 2rem;
      }
      .print {
        display: none;
      }
      svg {
        background: #fff;
        fill: #000;
        height: 26mm;
        width: 26mm;
      }
      @media print {
        .print {
          align-items: center;
          break-inside: avoid;
          display: flex;
          gap: 4mm;
        }
        .print p {
          overflow-wrap: anywhere;
        }
      }
    `,
  ];

  /** Path and query on the portal. */
  @property() href = '';

  override render(): unknown {
    const address = new URL(this.href, location.href).href;
    return html`<a class="screen" href=${this.href}>${tell(both('固定链接', 'Permanent link'))}</a>
      <div class="print">${code(address)}<p>${tell(both('扫码核对本页所载内容', 'To read the same again'))}<br>${address}</p></div>`;
  }
}

function code(text: string): unknown {
  const rows = qrCode(text);
  if (rows === undefined) return nothing;
  const dark = rows.flatMap((row, y) => row.map((each, x) => (each ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')));
  const size = rows.length + 2 * quiet;
  return html`<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">${svg`<path d=${dark.join('')}/>`}</svg>`;
}
