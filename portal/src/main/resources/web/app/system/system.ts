import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Hj212RegisteredDevice, SignOffVerification, WebhookResponse } from '../api/system';
import { sheet } from '../look/sheet';
import { statusMark } from '../marks/status';
import { to } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { tell, timeText } from '../state/words';
import { devices, signOffs, webhooks } from './data';
import { words } from './texts';
import './trail';

/** How the installation does: the chain of sign-offs, the audit trails, devices and webhooks, each for whom it is. */
@customElement('qc-system')
export class SystemPage extends View {
  static override styles = [
    sheet,
    css`
      section,
      .elsewhere {
        margin-top: 2rem;
      }
      td {
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1>
      ${may(this, 'viewer', 'auditor') === true ? html`<section><h2>${tell(words.chain)}</h2>${when(signOffs(this), chain)}</section>` : nothing}
      ${may(this, 'auditor') === true ? html`<section><h2>${tell(words.trail)}</h2><qc-trail></qc-trail></section>` : nothing}
      ${may(this, 'reader') === true ? html`<section><h2>${tell(words.devices)}</h2>${when(devices(this), deviceTable)}</section>` : nothing}
      ${may(this, 'system-administrator') === true ? html`<section><h2>${tell(words.webhooks)}</h2>${when(webhooks(this), ({ items }) => webhookTable(items))}</section>` : nothing}
      ${may(this, 'security-administrator') === true ? html`<p class="elsewhere"><a href=${to(['system', 'keys'])}>${tell(words.keys)}</a></p>` : nothing}
      <p class="elsewhere"><a href=${to(['embedding'])}>${tell(words.embedding)}</a></p>
      <p class="small grey">${tell(words.elsewhere)}</p>`;
  }
}

function chain({ intact, sealed, unsealed, findings }: SignOffVerification): unknown {
  if (Number(sealed) + Number(unsealed) === 0) return html`<p class="empty small">${tell(words.noSignOffs)}</p>`;
  return html`<p>${statusMark(intact ? 'ATTAINED' : 'NOT_ATTAINED')} ${tell(intact ? words.intact(Number(sealed) + Number(unsealed)) : words.broken(findings.length))}</p>
    ${findings.length === 0 ? nothing : html`<ul class="small">${findings.map(({ place, text }) => html`<li>${place} ${text}</li>`)}</ul>`}`;
}

function deviceTable(all: readonly Hj212RegisteredDevice[]): unknown {
  if (all.length === 0) return html`<p class="empty small">${tell(words.noDevices)}</p>`;
  return html`<div class="scroll" tabindex="0"><table><thead><tr>${[words.device, words.site, words.standing, words.lastSeen, words.errors].map((head) => html`<th scope="col">${tell(head)}</th>`)}</tr></thead>
    <tbody>${all.map(({ device, site, health }) => html`<tr><td>${device}</td><td>${site}</td><td>${health?.standingText}</td>
      <td>${health?.lastSeen === undefined ? tell(words.never) : timeText(health.lastSeen)}</td>
      <td class="small">${Object.entries(health?.errors ?? {}).map(([kind, times]) => `${kind} ${times}　`)}</td></tr>`)}</tbody></table></div>`;
}

function webhookTable(all: readonly WebhookResponse[]): unknown {
  if (all.length === 0) return html`<p class="empty small">${tell(words.noWebhooks)}</p>`;
  return html`<table><thead><tr><th scope="col">${tell(words.address)}</th><th scope="col">${tell(words.standing)}</th></tr></thead>
    <tbody>${all.map(({ url, active, stopped }) => html`<tr><td>${url}</td><td>${tell(active ? words.active : words.paused)} <small class="grey">${stopped}</small></td></tr>`)}</tbody></table>`;
}
