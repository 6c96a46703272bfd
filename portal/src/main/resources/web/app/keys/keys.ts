import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { AccessKeyResponse } from '../api/keys';
import { sheet } from '../look/sheet';
import { reserved } from '../marks/problem';
import { roles, type Role } from '../state/access';
import type { Outcome } from '../state/act';
import { here, to } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { dayText, listed, tell, timeText } from '../state/words';
import { refusal } from '../submission/refusal';
import { accessKeys, revokeKey, services, type Service } from './data';
import './make';
import { words } from './texts';

/** The keys of programs, for the security administrator: which there are, when each was used last; make one, revoke one. */
@customElement('qc-keys')
export class Keys extends View {
  static override styles = [
    sheet,
    css`
      section {
        margin-top: 1.75rem;
      }
      .way {
        font-size: var(--small);
      }
      .choice {
        margin: 0.75rem 0 0;
      }
      .sure {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        max-width: 22rem;
      }
      .sure button:first-of-type {
        border-color: var(--bad);
        color: var(--bad);
      }
      details {
        margin-top: 1rem;
      }
      table {
        min-width: 44rem;
      }
      td small {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private asked?: string;
  @state() private outcome?: Outcome<unknown>;

  override render(): unknown {
    const service = services.find((each) => each === this.address.query.get('service')) ?? services[0];
    return html`<p class="way screen"><a href=${to(['system'])}>${tell(words.back)}</a></p><h1>${tell(words.question)}</h1>
      ${may(this, 'security-administrator') === false ? reserved('security-administrator') : this.body(service)}`;
  }

  private body(service: Service): unknown {
    return html`<p class="grey">${tell(words.explain)}</p>
      <nav class="choice screen" aria-label=${tell(words.service)}>${services.map((each) => html`<a href=${here({ service: each })}
        aria-current=${each === service ? 'true' : nothing}>${tell(words.services[each])}</a>`)}</nav>
      <section>${when(accessKeys(this, service), (all) => this.lists(service, all))}${refusal(this.outcome)}</section>
      <section><h2>${tell(words.make)}</h2><qc-make-key service=${service}></qc-make-key></section>`;
  }

  private lists(service: Service, all: readonly AccessKeyResponse[]): unknown {
    if (all.length === 0) return html`<p class="empty">${tell(words.none)}</p>`;
    const [live, old] = [all.filter((each) => each.live), all.filter((each) => !each.live)];
    return html`${live.length === 0 ? html`<p class="empty">${tell(words.none)}</p>` : this.table(service, live)}
      ${old.length === 0 ? nothing : html`<details><summary>${tell(words.showOld(old.length))}</summary>${this.table(service, old)}</details>`}`;
  }

  private table(service: Service, all: readonly AccessKeyResponse[]): unknown {
    const heads = [words.name, words.roles, words.scope, words.used, words.expires, words.standing];
    return html`<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${tell(head)}</th>`)}</tr></thead>
      <tbody>${all.map((each) => html`<tr><td>${each.name} <small class="grey">${each.id}</small></td>
        <td>${listed(each.roles.map((role) => (role in roles ? tell(roles[role as Role]) : role)))}</td><td>${scope(each)}</td>
        <td>${each.used === undefined ? tell(words.never) : timeText(each.used)}</td><td>${dayText(each.expires.slice(0, 10))}</td>
        <td>${this.standing(service, each)}</td></tr>`)}</tbody></table></div>`;
  }

  private standing(service: Service, { id, name, live, revoked }: AccessKeyResponse): unknown {
    if (revoked !== undefined) return html`${tell(words.revoked)} <small class="grey">${timeText(revoked)}</small>`;
    if (!live) return tell(words.ended);
    if (this.asked !== id) return html`${tell(words.live)} <button type="button" class="small screen" @click=${() => (this.asked = id)}>${tell(words.revoke)}</button>`;
    return html`<div class="sure" role="alert"><p class="small">${tell(words.sure(name))}</p>
      <button type="button" @click=${() => this.revoke(service, id)}>${tell(words.yes)}</button>
      <button type="button" @click=${() => (this.asked = undefined)}>${tell(words.no)}</button></div>`;
  }

  private async revoke(service: Service, id: string): Promise<void> {
    this.outcome = await revokeKey(service, id);
    this.asked = undefined;
  }
}

function scope({ regions = [], sites = [], operations = [] }: AccessKeyResponse): unknown {
  const all = [...regions, ...sites, ...operations];
  return all.length === 0 ? tell(words.everything) : html`<small>${listed(all)}</small>`;
}
