import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { roles, type Role } from '../state/access';
import { to } from '../state/address';
import { loginAddress, may, session } from '../state/session';
import { View } from '../state/view';
import { tell } from '../state/words';
import { views } from './pages';
import { words } from './texts';

/** Instead of a page that is not for who looks: that one has to log in, or which roles it needs and which one has. */
@customElement('qc-gate')
export class Gate extends View {
  static override styles = [
    sheet,
    css`
      :host {
        margin-top: 8vh;
      }
      p {
        margin: 0.75rem 0;
      }
      .log-in {
        background: var(--accent);
        border-radius: 3px;
        color: var(--paper);
        display: inline-block;
        font-size: var(--head);
        padding: 0.5rem 2.5rem;
        text-decoration: none;
      }
    `,
  ];

  @property({ attribute: false }) roles: readonly Role[] = [];

  override render(): unknown {
    const who = session(this);
    if (who === undefined) return nothing;
    return who.name === undefined ? this.nobody() : this.other(who.may as readonly Role[], who.roles as readonly Role[]);
  }

  private nobody(): unknown {
    return html`<h1>${tell(words.logInFirst)}</h1>
      <p>${tell(words.logInWhy)}</p>
      <p><a class="log-in" href=${loginAddress()} target="_self">${tell(words.logIn)}</a></p>
      <p class="grey small">${tell(words.noAccount)}</p>`;
  }

  private other(acting: readonly Role[], granted: readonly Role[]): unknown {
    const open = views.filter(([, page]) => may(this, ...page.roles) === true);
    return html`<h1>${tell(words.notForYou)}</h1>
      <p>${tell(words.needsRole(names(this.roles)))}</p>
      <p>${tell(granted.length === 0 ? words.noRole : words.yourRoles(names(granted)))} ${tell(words.askForRole)}</p>
      ${acting.length === 0 || open.length === 0 ? nothing : html`<p>${tell(words.openToYou)} ${open.map(([step, page]) =>
        html`<a href=${to(step === 'plans' ? [] : [step])}>${tell(page.name)}</a> `)}</p>`}`;
  }
}

function names(all: readonly Role[]): string {
  return all.map((role) => (roles[role] === undefined ? role : tell(roles[role]))).join(tell(words.or));
}
