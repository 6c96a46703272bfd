import { html, nothing, type TemplateResult } from 'lit';
import { both, tell } from '../state/words';

/** A number with its unit, smaller and grey; what is not known is said. */
export function figure(value: number | undefined, unit?: string): TemplateResult {
  if (value === undefined) return html`<span class="grey">${tell(both('暂无', 'none yet'))}</span>`;
  return html`${digits(value)}${unit === undefined ? nothing : html`<span class="unit">${unit}</span>`}`;
}

/** The digits as the service printed them. */
export function digits(value: number): string {
  return value.toString();
}

/** The mark of figures computed from made-up readings. */
export function simulatedMark(simulated: boolean | undefined): unknown {
  return simulated === true ? html`<span class="simulated">${tell(both('模拟', 'simulated'))}</span>` : nothing;
}

/** The edition of the standard a figure was computed by. */
export function editionText(edition: string | undefined): string {
  if (edition === undefined) return '';
  const names: Record<string, string> = {
    '2012': tell(both('2012版标准', '2012 edition')),
    '2026-transition': tell(both('2026版标准过渡阶段', '2026 edition, transition')),
    '2026-final': tell(both('2026版标准', '2026 edition')),
  };
  return edition.split('+').map((each) => names[each] ?? each).join(tell(both('、', ' and ')));
}
