import { css, html, nothing } from 'lit';
import type { AttainmentResponse, ReportStatus } from '../api/attainment';
import { statuses, statusMark, statusName } from '../marks/status';
import { address, here, to } from '../state/address';
import { language, tell } from '../state/words';
import { words } from './texts';

/** "73 项目标：12 达成，3 有风险 …": how many stand how; each number leads to those it counts. */
export function sentence(attainment: AttainmentResponse, link: (status: ReportStatus) => string, mark: unknown = nothing): unknown {
  const told = statuses.filter((status) => (attainment.counts[status] ?? 0) > 0);
  const zh = language() === 'zh';
  return html`<p class="sentence">
    <span class="total"><b>${attainment.total}</b>${zh ? '' : ' '}${tell(words.targets)}</span>${told.map((status) => html`<a
        class="quiet part" href=${link(status)} aria-current=${chosen(status)}>${statusMark(status)}<b>${attainment.counts[status]}</b>
        ${statusName(status)}</a>`)}${mark}
  </p>`;
}

function chosen(status: ReportStatus): unknown {
  return address().query.get('status') === status ? 'true' : nothing;
}

/** To the targets of a plan that stand so. */
export function inPlan(plan: string): (status: ReportStatus) => string {
  return (status) => to(['plans', plan], { status });
}

/** On the page of the plan: chosen, or chosen no longer. */
export function filter(status: ReportStatus): string {
  return here({ status: chosen(status) === 'true' ? undefined : status });
}

export const sentenceSheet = css`
  .sentence {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.4rem;
    max-width: none;
  }
  .sentence b {
    font-size: 1.5em;
    font-weight: 600;
    margin-right: 0.15em;
  }
  .sentence .part {
    align-items: baseline;
    display: inline-flex;
    gap: 0.3em;
    white-space: nowrap;
  }
  .sentence .part[aria-current] {
    border-bottom: 2px solid var(--accent);
  }
  .sentence .mark {
    height: 1em;
    width: 1em;
  }
`;
