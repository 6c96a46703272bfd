import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { loginAddress } from '../state/session';
import { refresh, type Problem } from '../state/store';
import { both, tell } from '../state/words';

const hints: Record<number, ReturnType<typeof both>> = {
  401: both('登录已失效，请重新登录。', 'You are no longer logged in: log in again.'),
  403: both('您的角色或数据范围不含这项内容，请向系统管理员申请。', 'Your role or scope does not hold here: ask an administrator.'),
  404: both('地址中的规划、指标或点位不存在，请从总览进入。', 'No such plan, target or site: start from the overview.'),
  429: both('请求过于频繁，请稍后再试。', 'Too many requests: try again shortly.'),
};
const otherwise = both('请稍后重试；反复出现时，请把本页地址告知系统管理员。', 'Try again shortly; if it stays so, tell an administrator the address of this page.');

/** Why there is no answer, in the words of the service, and what to do. */
@customElement('qc-problem')
export class ProblemNote extends LitElement {
  static override styles = [
    sheet,
    css`
      div {
        border-left: 2px solid var(--bad);
        padding: 0.25rem 0 0.25rem 0.75rem;
      }
      button {
        margin-top: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) problem: Problem = {};

  override render(): unknown {
    const { title, detail, status } = this.problem;
    return html`<div role="alert">
      <p>${title ?? tell(both('没有取到数据', 'The data did not come'))}</p>
      ${detail === undefined ? nothing : html`<p class="small grey">${detail}</p>`}
      <p class="small">${tell(hints[status ?? 0] ?? otherwise)}</p>
      ${status === 401 ? html`<p><a href=${loginAddress()} target="_self">${tell(both('登录', 'Log in'))}</a></p>` : nothing}
      <button type="button" @click=${() => refresh('/api/')}>${tell(both('重新读取', 'Try again'))}</button>
    </div>`;
  }
}
