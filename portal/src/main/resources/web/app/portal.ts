import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** The page as it is before its views are there. */
@customElement('qingce-portal')
export class Portal extends LitElement {
  static styles = css`
    :host {
      display: block;
      margin: 4rem auto;
      max-width: 40em;
      font-family: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'HarmonyOS Sans', sans-serif;
      color: #1f6f78;
    }
  `;

  @state() private greeting = '青策';

  render() {
    return html`<h1>${this.greeting}</h1>`;
  }
}
