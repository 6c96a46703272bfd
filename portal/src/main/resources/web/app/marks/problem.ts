import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { roles, type Role } from '../state/access';
import { isForeign } from '../state/place';
import { loginAddress } from '../state/session';
import { refresh, type Problem } from '../state/store';
import { both, tell, type Words } from '../state/words';

const hints: Record<number, Words> = {
  403: both('您的角色或数据范围不含这项内容，需要时请向本单位安全管理员申请。',
    'Your role or scope does not hold here: if you need it, ask the security administrator of your organisation.'),
  404: both('地址中的规划、指标或点位不存在，请从总览进入。', 'No such plan, target or site: start from the overview.'),
  429: both('请求过于频繁，请稍后再试。', 'Too many requests: try again shortly.'),
};
const otherwise = both('请稍后重试；反复出现时，请把本页地址告知系统管理员。', 'Try again shortly; if it stays so, tell an administrator the address of this page.');

/** Says that parts of a page, or what stands here, are for another role. */
export function reserved(role: Role, ...parts: readonly Words[]): unknown {
  const what = parts.length === 0 ? both('这里的内容', 'What stands here') : both(parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', '));
  const name = roles[role];
  return html`<p class="empty small ${parts.length === 0 ? '' : 'reserved'}">${tell(both(`${what.zh}：供“${name.zh}”角色查看。`, `${what.en}: for the role that ${name.en}.`))}</p>`;
}

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
    const { type, title, detail, status, lacking } = this.problem;
    if (lacking !== undefined) return reserved(lacking);
    if (isForeign()) return elsewhere(this.problem);
    if (status === 401 && type?.endsWith('/second-factor-missing') !== true) return this.over();
    return html`<div role="alert">
      <p>${title ?? tell(both('没有取到数据', 'The data did not come'))}</p>
      ${detail === undefined ? nothing : html`<p class="small grey">${detail}</p>`}
      <p class="small">${tell(hints[status ?? 0] ?? otherwise)}</p>
      <button type="button" @click=${() => refresh('/api/')}>${tell(both('重新读取', 'Try again'))}</button>
    </div>`;
  }

  /** What a service says of a token is for programs: a person is told to log in. */
  private over(): unknown {
    return html`<div role="alert"><p>${tell(both('登录已失效，请重新登录。', 'You are no longer logged in: log in again.'))}</p>
      <p><a href=${loginAddress()} target="_self">${tell(both('登录', 'Log in'))}</a></p></div>`;
  }
}

/** On a page of somebody else nobody can log in or try again: why there is nothing, in a line. */
function elsewhere({ title, status }: Problem): unknown {
  return html`<p class="empty small">${status === 401 || status === 403 ? tell(both('这里的数据未公开，须凭令牌查阅。', 'These data are not public: they are read with a token.'))
    : title ?? tell(both('没有取到数据', 'The data did not come'))}</p>`;
}
