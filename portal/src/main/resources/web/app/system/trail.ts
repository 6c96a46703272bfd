import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AuditRecord, AuditVerification } from '../api/system';
import { sheet } from '../look/sheet';
import { statusMark } from '../marks/status';
import { roles as known, type Role } from '../state/access';
import { here } from '../state/address';
import { View, when } from '../state/view';
import { listed, tell, timeText } from '../state/words';
import { services, trail, verified, type Service } from './data';
import { words } from './texts';

/** Who did what, and who was refused what, at one service; whether its trail is whole is asked when it is wanted. */
@customElement('qc-trail')
export class Trail extends View {
  static override styles = [
    sheet,
    css`
      td {
        overflow-wrap: anywhere;
      }
      td:first-child {
        white-space: nowrap;
      }
      .check {
        margin: 0.75rem 0;
      }
    `,
  ];

  override render(): unknown {
    const { query } = this.address;
    const service = services.find((each) => each === query.get('service')) ?? services[0];
    return html`<nav class="choice screen" aria-label=${tell(words.trail)}>${services.map((each) => html`<a href=${here({ service: each, check: undefined })}
        aria-current=${each === service ? 'true' : nothing}>${tell(words.services[each])}</a>`)}</nav>
      ${this.whole(service, query.has('check'))}
      ${when(trail(this, service), ({ items }) => (items.length === 0 ? html`<p class="empty small">${tell(words.none)}</p>` : table(items)))}`;
  }

  private whole(service: Service, asked: boolean): unknown {
    if (!asked) return html`<p class="check screen"><a href=${here({ check: 'yes' })}>${tell(words.check)}</a></p>`;
    return html`<div class="check">${when(verified(this, service), result)}</div>`;
  }
}

function result({ intact, checked, findings }: AuditVerification): unknown {
  return html`<p role="status">${statusMark(intact ? 'ATTAINED' : 'NOT_ATTAINED')} ${tell(intact ? words.intact(Number(checked)) : words.broken(findings.length))}</p>
    ${findings.length === 0 ? nothing : html`<ul class="small">${findings.map(({ text }) => html`<li>${text}</li>`)}</ul>`}`;
}

function table(all: readonly AuditRecord[]): unknown {
  const heads = [words.at, words.who, words.operation, words.object, words.outcome];
  return html`<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${tell(head)}</th>`)}</tr></thead>
    <tbody>${all.map(({ at, name, roles, operation, object, outcome, reason, times }) => html`<tr><td>${timeText(at)}</td>
      <td>${name} <small class="grey">${named(roles)}</small></td><td>${operation}</td><td class="small">${object}</td>
      <td>${tell(words.outcomes[outcome])} ${Number(times) > 1 ? tell(words.times(Number(times))) : nothing} <small class="grey">${reason}</small></td></tr>`)}</tbody></table></div>`;
}

/** The roles of an entry by their names. */
function named(codes: string): string {
  return listed(codes.split(',').map((code) => (code in known ? tell(known[code as Role]) : code)));
}
