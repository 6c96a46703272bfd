import { html, nothing, type TemplateResult } from 'lit';
import type { TargetStanding } from '../api/attainment';
import { digits, figure } from './figure';

type Asked = Pick<TargetStanding, 'comparatorText' | 'targetValue' | 'targetUnit' | 'targetWords' | 'unit'>;

/** What a target asks: how it compares, the number and its unit, or the printed words where it has no number. */
export function required({ comparatorText, targetValue, targetUnit, targetWords, unit }: Asked): TemplateResult {
  if (targetValue === undefined) return html`${targetWords ?? comparatorText}`;
  const sign = /[（(](.)[）)]/.exec(comparatorText)?.[1];
  const shown = targetUnit ?? unit;
  return html`${sign ?? `${comparatorText} `}${digits(targetValue)}${shown === undefined ? nothing : html`<span class="unit">${shown}</span>`}`;
}

/** The figure a target stands at. */
export function value({ value, unit }: Pick<TargetStanding, 'value' | 'unit'>): TemplateResult {
  return figure(value, unit);
}
