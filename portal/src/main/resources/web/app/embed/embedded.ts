import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { openColours } from '../look/tokens';
import { editionText, simulatedMark } from '../marks/figure';
import { isForeign } from '../state/place';
import { View } from '../state/view';
import { dayText, language, stop, tell } from '../state/words';
import { words } from './texts';

/** What stands below every embedded figure: through which day, by which edition, whether it is simulated, and where more of it is. */
export interface Foot {
  readonly href: string;
  readonly through?: string;
  readonly editions?: readonly (string | undefined)[];
  readonly simulated?: boolean;
  readonly more?: string;
}

/** An element for a page of somebody else: it has its colours and type itself, which that page may set, and says what its figures rest on. */
export abstract class Embedded extends View {
  static override styles = [
    openColours,
    sheet,
    css`
      :host {
        --sans: var(--qingce-font, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif);
        --text: var(--qingce-size, 15px);
        --small: calc(var(--text) * 0.87);
        --head: calc(var(--text) * 1.33);
        --figure: calc(var(--text) * 3);
        background: var(--paper);
        border-top: 2px solid var(--accent);
        color: var(--ink);
        container-type: inline-size;
        font: 400 var(--text) / 1.65 var(--sans);
        font-variant-numeric: tabular-nums;
        padding: var(--qingce-padding, 0.75rem 1rem);
        text-align: left;
      }
      :host([hidden]) {
        display: none;
      }
      .title {
        font-weight: 600;
        max-width: none;
      }
      .foot {
        align-items: baseline;
        border-top: 1px solid var(--hair);
        color: var(--grey);
        display: flex;
        flex-wrap: wrap;
        font-size: var(--small);
        gap: 0 1em;
        margin-top: 0.75rem;
        max-width: none;
        padding-top: 0.4rem;
      }
      .foot a {
        margin-left: auto;
        white-space: nowrap;
      }
      .lines {
        display: grid;
        gap: 0.1rem 1.25rem;
        grid-template-columns: auto 1fr;
        align-items: center;
      }
      .large {
        font-size: var(--figure);
        font-weight: 600;
        line-height: 1.15;
        white-space: nowrap;
      }
      @container (max-width: 22rem) {
        .lines {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  /** `dark`, or `auto` for what the reader's system says; light without. */
  @property({ reflect: true }) theme?: 'dark' | 'auto';

  protected override willUpdate(): void {
    this.lang = language() === 'zh' ? 'zh-CN' : 'en';
  }

  /** The attributes without which there is nothing to show. */
  protected abstract readonly needed: readonly string[];

  protected abstract shown(): unknown;

  override render(): unknown {
    const missing = this.needed.find((name) => !this.getAttribute(name));
    return missing === undefined ? this.shown() : html`<p class="empty">${tell(words.unset(missing))}</p>`;
  }

  protected foot({ href, through, editions, simulated, more }: Foot): unknown {
    const by = [...new Set((editions ?? []).map(editionText))].filter((text) => text !== '');
    return html`<p class="foot">${simulatedMark(simulated)}
      ${through === undefined ? nothing : html`<span>${tell(words.through(dayText(through)))}</span>`}
      ${by.length === 0 ? nothing : html`<span>${tell(words.by(by.join(tell(stop.list))))}</span>`}
      ${more === undefined ? nothing : html`<span>${more}</span>`}
      <a href=${href} target=${isForeign() ? '_blank' : nothing} rel="noopener">${tell(words.open)}</a></p>`;
  }
}
