import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReportStatus } from '../api/attainment';
import { both, tell, type Words } from '../state/words';

type Tone = 'good' | 'warn' | 'bad' | 'open';
type Shape = 'disc' | 'ring' | 'rise' | 'fall' | 'bar' | 'query';

interface Look {
  readonly shape: Shape;
  readonly tone: Tone;
  readonly words: Words;
}

/**
 * One shape a status, so that a black-and-white print says the same: ● met, ○ on the way, ▲ in doubt, ▽ missed, – not yet
 * said by anybody, ? cannot be said. In the order in which a sentence about a plan names them.
 */
export const statusLooks: Record<ReportStatus, Look> = {
  ATTAINED: { shape: 'disc', tone: 'good', words: both('达成', 'attained') },
  JUDGED_ATTAINED: { shape: 'disc', tone: 'good', words: both('评定达成', 'judged attained') },
  ON_COURSE: { shape: 'ring', tone: 'good', words: both('进度符合', 'on course') },
  AT_RISK: { shape: 'rise', tone: 'warn', words: both('有风险', 'at risk') },
  OFF_COURSE: { shape: 'fall', tone: 'bad', words: both('进度滞后', 'off course') },
  NOT_ATTAINED: { shape: 'fall', tone: 'bad', words: both('未达成', 'not attained') },
  JUDGED_NOT_ATTAINED: { shape: 'fall', tone: 'bad', words: both('评定未达成', 'judged not attained') },
  NOT_BEGUN: { shape: 'bar', tone: 'open', words: both('未到期', 'not begun') },
  AWAITING_REPORT: { shape: 'bar', tone: 'open', words: both('待填报', 'awaiting submission') },
  AWAITING_JUDGEMENT: { shape: 'bar', tone: 'open', words: both('待评定', 'awaiting judgement') },
  AWAITING_SUPERIOR_VALUE: { shape: 'bar', tone: 'open', words: both('待上级下达', 'awaiting superior value') },
  INSUFFICIENT_DATA: { shape: 'query', tone: 'open', words: both('数据不足', 'insufficient data') },
  NOT_EVALUABLE: { shape: 'query', tone: 'open', words: both('不可评价', 'not evaluable') },
};

export const statuses = Object.keys(statusLooks) as ReportStatus[];

const shapes: Record<Shape, SVGTemplateResult> = {
  disc: svg`<circle cx="7" cy="7" r="5.5" fill="currentColor"/>`,
  ring: svg`<circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
  rise: svg`<path d="M7 1.2 13 12.4H1Z" fill="currentColor"/>`,
  fall: svg`<path d="M7 12 1.9 2.6h10.2Z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/>`,
  bar: svg`<path d="M2.5 7h9" stroke="currentColor" stroke-width="2"/>`,
  query: svg`<path d="M4.3 4.6a2.8 2.8 0 1 1 4.4 2.5C7.5 8 7 8.5 7 9.4" fill="none" stroke="currentColor" stroke-width="1.7"/><circle cx="7" cy="12" r="1.1" fill="currentColor"/>`,
};

/** The shape alone; the words of the status stand beside it or in the label of what holds it. */
export function statusMark(status: ReportStatus): TemplateResult {
  const look = statusLooks[status];
  return html`<svg class="mark ${look.tone}" viewBox="0 0 14 14" aria-hidden="true">${shapes[look.shape]}</svg>`;
}

export function statusName(status: ReportStatus): string {
  return tell(statusLooks[status].words);
}

/** Shape and words in one line. */
export function statusLine(status: ReportStatus, text: string): TemplateResult {
  return html`<span class="status">${statusMark(status)} ${text}</span>`;
}
