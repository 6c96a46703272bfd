import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AccessKeyResponse } from '../api/keys';
import { formSheet } from '../look/form';
import { sheet } from '../look/sheet';
import { given } from '../marks/acting';
import { keyRoles, roles } from '../state/access';
import type { Outcome } from '../state/act';
import { View } from '../state/view';
import { daysFrom, tell, today } from '../state/words';
import { refusal } from '../submission/refusal';
import { endOf, makeKey, names, type Service } from './data';
import { words } from './texts';

/** Makes a key, and shows it until it is put away; it stands nowhere else and in no address. */
@customElement('qc-make-key')
export class MakeKey extends View {
  static override styles = [
    sheet,
    formSheet,
    css`
      form {
        display: grid;
        gap: 0.9rem;
        justify-items: start;
        max-width: 44rem;
      }
      .line {
        align-items: end;
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1rem;
      }
      fieldset {
        border: 0;
        display: flex;
        flex-wrap: wrap;
        font-size: var(--small);
        gap: 0.25rem 1.25rem;
        margin: 0;
        padding: 0;
      }
      legend {
        color: var(--grey);
        padding: 0;
      }
      fieldset input {
        margin: 0;
        min-height: 0;
      }
      fieldset label {
        align-items: center;
        display: flex;
        gap: 0.4em;
      }
      details {
        font-size: var(--small);
      }
      .shown {
        border: 1px solid var(--accent);
        border-radius: 3px;
        display: grid;
        gap: 0.5rem;
        justify-items: start;
        margin-bottom: 1.25rem;
        max-width: 60rem;
        padding: 0.75rem 1rem;
      }
      code {
        background: var(--sheet);
        overflow-wrap: anywhere;
        padding: 0.2rem 0.5rem;
      }
    `,
  ];

  @property() service: Service = 'monitoring';
  @state() private outcome?: Outcome<AccessKeyResponse>;
  @state() private shown?: AccessKeyResponse;
  @state() private copied = false;

  override render(): unknown {
    return html`${this.shown === undefined ? nothing : this.once(this.shown)}
      <form class="screen" autocomplete="off" @submit=${this.make}>
        <div class="line"><label>${tell(words.name)}<input name="name" required maxlength="64" size="20"></label>
          <label>${tell(words.expires)}<input name="expires" type="date" required min=${today()} value=${daysFrom(today(), 365)}></label></div>
        <fieldset><legend>${tell(words.roles)}</legend>${keyRoles.map((role) => html`<label><input type="checkbox" name="roles" value=${role}>${tell(roles[role])}</label>`)}</fieldset>
        <details><summary>${tell(words.narrower)}</summary><div class="line">
          <label>${tell(words.regions)}<input name="regions" size="24"></label>
          <label>${tell(words.sites)}<input name="sites" size="24"></label>
          <label>${tell(words.operations)}<input name="operations" size="24"></label></div></details>
        <button>${tell(words.make)}</button></form>
      ${refusal(this.outcome, { name: words.name, roles: words.roles, regions: words.regions, sites: words.sites, operations: words.operations, expires: words.expires })}`;
  }

  private once({ name, key }: AccessKeyResponse): unknown {
    return html`<div class="shown" role="status"><h3>${tell(words.made(name))}</h3><code>${key}</code><p class="small">${tell(words.keep)}</p>
      <div class="line"><button type="button" @click=${this.copy}>${tell(this.copied ? words.copied : words.copy)}</button>
        <button type="button" @click=${() => (this.shown = undefined)}>${tell(words.away)}</button></div></div>`;
  }

  private async make(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const form = sent.target as HTMLFormElement;
    const { name = '', regions, sites, operations, expires } = given(form);
    const chosen = new FormData(form).getAll('roles').map(String);
    this.outcome = await makeKey(this.service, {
      name: name.trim(), roles: chosen, regions: names(regions), sites: names(sites), operations: names(operations), expires: endOf(expires),
    });
    if (!('done' in this.outcome)) return;
    [this.shown, this.copied, this.outcome] = [this.outcome.done, false, undefined];
    form.reset();
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.shown?.key ?? '');
    this.copied = true;
  }
}
