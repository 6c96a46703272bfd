import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttainmentResponse, ReportStatus, TargetStanding } from '../api/attainment';
import { sheet } from '../look/sheet';
import { digits, simulatedMark } from '../marks/figure';
import { required, value } from '../marks/required';
import { statusLine } from '../marks/status';
import { nameLanguage, targetName } from '../marks/names';
import { to } from '../state/address';
import { justChanged } from '../state/live';
import { language, listed, tell } from '../state/words';
import { words } from './texts';

/** Every target of a plan as a row of a table; on a narrow page as a short block. */
@customElement('qc-list')
export class TargetList extends LitElement {
  static override styles = [
    sheet,
    css`
      td:nth-child(1) {
        color: var(--grey);
        font-size: var(--small);
        white-space: nowrap;
      }
      td:nth-child(2) {
        min-width: 12em;
      }
      td:nth-child(5) {
        min-width: 5.5em;
      }
      .status {
        white-space: nowrap;
      }
      .units {
        color: var(--grey);
        font-size: var(--small);
        max-width: 16em;
      }
      .changed {
        animation: glow 1.5s ease-out 1;
      }
      @keyframes glow {
        from {
          background: var(--glow);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .changed {
          animation: none;
        }
      }
      @media (max-width: 760px) {
        thead {
          display: none;
        }
        tr {
          border-bottom: 1px solid var(--hair);
          display: grid;
          grid-template-columns: 1fr auto;
          padding: 0.5rem 0;
        }
        td {
          border: 0;
          padding: 0.1rem 0;
        }
        td:nth-child(1),
        td:nth-child(5),
        .units {
          display: none;
        }
        td:nth-child(2) {
          grid-column: 1 / -1;
        }
        td.number {
          grid-column: 2;
          grid-row: 2;
        }
        td:nth-child(6) {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) attainment?: AttainmentResponse;
  @property({ attribute: false }) status?: ReportStatus;

  override render(): unknown {
    const shown = (this.attainment?.items ?? []).filter(({ status }) => this.status === undefined || status === this.status);
    if (shown.length === 0) return html`<p class="empty">${tell(words.noMatch)}</p>`;
    const unnamed = language() === 'en' ? shown.filter(({ nameEn }) => nameEn === undefined).length : 0;
    const heads = [words.number, words.target, words.asked, words.stands, words.dueOn, words.status, words.responsible];
    return html`${unnamed === 0 ? nothing : html`<p class="small grey">${tell(words.unnamed(unnamed))}</p>`}<div class="scroll"><table>
      <thead><tr>${heads.map((head) => html`<th scope="col" class=${head === words.stands ? 'number' : ''}>${tell(head)}</th>`)}</tr></thead>
      <tbody>${shown.map((target) => this.row(target))}</tbody>
    </table></div>`;
  }

  private row(target: TargetStanding): unknown {
    const plan = this.attainment?.plan ?? '';
    const changed = justChanged(plan, target.target) ? 'changed' : '';
    return html`<tr>
      <td>${target.target}</td>
      <td><a class="quiet" data-item lang=${nameLanguage(target) ?? nothing} href=${to(['plans', plan, 'targets', target.target])}>${targetName(target)}</a></td>
      <td>${required(target)}</td>
      <td class="number ${changed}">${target.value === undefined ? html`<span class="grey">—</span>` : value(target)}
        ${target.provisional ? html`<small class="grey">${tell(words.provisional)}</small>` : nothing} ${simulatedMark(target.simulated)}</td>
      <td lang="zh-CN">${target.due.text}</td>
      <td>${statusLine(target.status, target.statusText)}</td>
      <td class="units">${listed(target.responsible.slice(0, 2).map(({ unit }) => unit))}${
        target.responsible.length > 2 ? ` +${digits(target.responsible.length - 2)}` : ''}</td>
    </tr>`;
  }
}
