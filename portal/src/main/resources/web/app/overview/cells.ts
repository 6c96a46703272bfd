import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import type { PlannedTarget } from '../api/plans';
import { sheet } from '../look/sheet';
import { statusMark } from '../marks/status';
import { targetName } from '../marks/names';
import { to } from '../state/address';
import { tell } from '../state/words';
import { words } from './texts';

/** One cell per target in the order of the print, grouped by chapter where the print is known; a cell opens its target. */
@customElement('qc-cells')
export class Cells extends LitElement {
  static override styles = [
    sheet,
    css`
      section {
        display: grid;
        gap: 0.15rem 1rem;
        grid-template-columns: minmax(8rem, 19rem) 1fr;
        border-top: 1px solid var(--hair);
        padding: 0.3rem 0;
      }
      section.alone {
        display: block;
      }
      :host([bare]) section {
        border: 0;
        padding: 0;
      }
      h2 {
        color: var(--grey);
        font-size: var(--small);
        font-weight: 400;
        line-height: 1.75rem;
        margin: 0;
        text-wrap: wrap;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
      }
      li a {
        align-items: center;
        display: flex;
        height: 1.87em;
        justify-content: center;
        width: 1.87em;
      }
      :host([bare]) li a {
        height: 1.6em;
        width: 1.6em;
      }
      li a:hover {
        background: var(--accent-soft);
      }
      .mark.open {
        color: var(--rule);
      }
      li[data-dim] {
        opacity: 0.22;
      }
      section:last-child {
        border-bottom: 1px solid var(--hair);
      }
      :host([bare]) section:last-child {
        border: 0;
      }
      .told {
        color: var(--grey);
        font-size: var(--small);
        max-width: none;
        min-height: 2rem;
        padding-top: 0.3rem;
      }
      @media (max-width: 600px) {
        section {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) attainment?: AttainmentResponse;
  @property({ attribute: false }) planned: readonly PlannedTarget[] = [];
  @property({ attribute: false }) status?: string;
  @property({ type: Boolean, reflect: true }) bare = false;
  @state() private told?: TargetStanding;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('attainment')) this.told = undefined;
  }

  override render(): unknown {
    const { told } = this;
    return html`
      <div role="group" aria-label=${tell(words.cells)}>${[...this.chapters()].map(([chapter, targets]) => html`<section class=${chapter === '' ? 'alone' : ''}>
        ${chapter === '' ? nothing : html`<h2 lang="zh-CN">${chapter}</h2>`}
        <ol>${targets.map((target) => this.cell(target))}</ol>
      </section>`)}</div>
      ${this.bare ? nothing : html`<p class="told screen" aria-hidden="true">${told === undefined ? '' : `${told.target} ${targetName(told)}　${told.statusText}`}</p>`}
    `;
  }

  private chapters(): Map<string, TargetStanding[]> {
    const chapterOf = new Map(this.planned.map(({ target }) => [target.id, target.printed.chapter ?? '']));
    const chapters = new Map<string, TargetStanding[]>();
    for (const target of this.attainment?.items ?? []) {
      const chapter = chapterOf.get(target.target) ?? '';
      chapters.set(chapter, [...(chapters.get(chapter) ?? []), target]);
    }
    return chapters;
  }

  private cell(target: TargetStanding): unknown {
    const tell = (): void => void (this.told = target);
    const dim = this.status !== undefined && this.status !== target.status;
    const label = `${target.target} ${targetName(target)} ${target.statusText}`;
    return html`<li ?data-dim=${dim}><a href=${to(['plans', this.attainment?.plan ?? '', 'targets', target.target])}
      aria-label=${label} @mouseenter=${tell} @focus=${tell}>${statusMark(target.status)}</a></li>`;
  }
}
