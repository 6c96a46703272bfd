import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { choose, theme } from '../look/theme';
import { here, to } from '../state/address';
import { followChanges } from '../state/live';
import { logOut, loginAddress, may, session } from '../state/session';
import { View } from '../state/view';
import { language, tell } from '../state/words';
import { onKeys } from './keys';
import './gate';
import { firstStep, pageAt, unknown, views } from './pages';
import './search';
import './help';
import { words } from './texts';

/** The frame of every page: name, views, search, language, theme; and the keys that work everywhere. */
@customElement('qingce-portal')
export class Shell extends View {
  static override styles = [
    sheet,
    css`
      :host {
        min-height: 100vh;
        padding: 0 var(--edge) 4rem;
        max-width: 120rem;
        margin: 0 auto;
      }
      header {
        align-items: baseline;
        border-bottom: 1px solid var(--ink);
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.75rem;
        padding: 0.9rem 0 0.5rem;
      }
      .name {
        font-size: var(--head);
        font-weight: 600;
        letter-spacing: 0.12em;
        color: var(--accent);
        text-decoration: none;
      }
      nav {
        display: flex;
        gap: 1.25rem;
      }
      nav a {
        white-space: nowrap;
        color: inherit;
        text-decoration: none;
        padding: 0.35rem 0;
        border-bottom: 2px solid transparent;
      }
      nav a[aria-current] {
        border-bottom-color: var(--accent);
        font-weight: 600;
      }
      .tools {
        display: flex;
        gap: 0.75rem;
        margin-left: auto;
        font-size: var(--small);
        align-items: baseline;
      }
      .tools button,
      .tools a {
        border: 0;
        color: var(--grey);
        min-height: 1.75rem;
        padding: 0.2rem 0.25rem;
        text-decoration: none;
      }
      .tools button:hover,
      .tools a:hover {
        color: var(--accent);
      }
      kbd {
        border: 1px solid var(--hair);
        border-radius: 2px;
        font: inherit;
        padding: 0 0.35em;
      }
      .skip:not(:focus) {
        clip-path: inset(50%);
        position: absolute;
      }
      footer {
        border-top: 1px solid var(--hair);
        margin-top: 3rem;
        padding-top: 0.5rem;
      }
      main {
        display: block;
        outline: none;
        padding-top: 1.5rem;
      }
      @media (max-width: 600px) {
        .hint {
          display: none;
        }
        header {
          gap: 0 1rem;
        }
        .tools {
          gap: 0.25rem;
        }
        nav {
          order: 3;
          overflow-x: auto;
          width: 100%;
        }
      }
      @media print {
        :host {
          padding: 0;
        }
      }
    `,
  ];

  private shown?: string;
  @state() private searching = false;
  @state() private helping = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void followChanges();
    onKeys({
      '/': () => (this.searching = may(this, 'viewer') === true),
      '?': () => (this.helping = true),
      t: () => this.turn(),
    });
  }

  override render(): unknown {
    const reading = may(this, 'viewer') === true && firstStep(this, this.address) !== 'wall';
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
    return html`
      <header>
        <a class="skip" href="#page" @click=${this.skip}>${tell(words.skip)}</a>
        <a class="name" href=${to([])}>${tell(words.name)}</a>
        <nav aria-label=${tell(words.views)} class="screen">${this.views()}</nav>
        <div class="tools screen">${this.tools()}</div>
      </header>
      <main id="page" tabindex="-1">${this.page()}</main>
      ${language() === 'en' && reading ? html`<footer class="small grey">${tell(words.chineseOnly)}</footer>` : nothing}
      ${this.searching ? html`<qc-search @close=${() => (this.searching = false)}></qc-search>` : nothing}
      ${this.helping ? html`<qc-help @close=${() => (this.helping = false)}></qc-help>` : nothing}
    `;
  }

  /** A new page is told to a reader who does not see it: its title, and the focus at its beginning. */
  protected override updated(): void {
    const page = [language(), ...this.address.steps].join('/');
    if (page === this.shown) return;
    if (this.shown !== undefined) this.renderRoot.querySelector('main')?.focus({ preventScroll: true });
    this.shown = page;
    const view = views.find(([step]) => step === firstStep(this, this.address))?.[1];
    document.title = [view?.name, words.name].filter((each) => each !== undefined).map(tell).join(' ');
  }

  /** What the address means, if that is for who looks; nothing until it is known who that is. */
  private page(): unknown {
    const page = pageAt(this, this.address);
    if (page === undefined) return unknown();
    const open = page.roles.length === 0 || may(this, ...page.roles);
    if (open === undefined) return html`<div class="skeleton" aria-hidden="true"></div>`;
    return open ? page.show(...this.address.steps.slice(1)) ?? unknown() : html`<qc-gate .roles=${page.roles}></qc-gate>`;
  }

  private views(): unknown {
    const now = firstStep(this, this.address);
    return views.filter(([, page]) => may(this, ...page.roles) === true).map(([step, page]) => html`<a href=${to(step === 'plans' ? [] : [step])}
      aria-current=${now === step ? 'page' : nothing}>${tell(page.name)}</a>`);
  }

  private tools(): unknown {
    const zh = language() === 'zh';
    const reads = may(this, 'viewer') === true;
    return html`
      ${reads ? html`<button type="button" @click=${() => (this.searching = true)}>${tell(words.search)} <kbd class="hint">/</kbd></button>` : nothing}
      <a href=${here({ lang: zh ? 'en' : undefined })} lang=${zh ? 'en' : 'zh-CN'}>${tell(words.other)}</a>
      <button type="button" @click=${() => this.turn()}>${tell(theme() === 'dark' ? words.light : words.dark)}</button>
      ${reads ? html`<a class="hint" href=${to(['wall'])}>${tell(words.wall)}</a>` : nothing}
      ${this.who()}
      <button type="button" class="hint" aria-label=${tell(words.help)} @click=${() => (this.helping = true)}>?</button>
    `;
  }

  private who(): unknown {
    const { authentication, name } = session(this) ?? {};
    if (authentication !== 'on') return nothing;
    return name === undefined
      ? html`<a href=${loginAddress()} target="_self">${tell(words.logIn)}</a>`
      : html`<span class="grey">${name}</span><button type="button" @click=${logOut}>${tell(words.logOut)}</button>`;
  }

  private turn(): void {
    choose(theme() === 'dark' ? 'light' : 'dark');
    this.requestUpdate();
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  }
}
