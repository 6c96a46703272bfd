import type { BudgetResponse } from '../api/outlook';
import { both, tell, type Words } from '../state/words';
import { digits } from './figure';

/** What the rest of the period may still bear, in words, as the service counted it; `unit` is that of the target. */
export function budgetWords({ outlook, outlookText, days, mean, percentile, remainingDays, reason }: BudgetResponse, unit = ''): string {
  if (outlook !== 'OPEN') return outlookText ?? reason ?? '';
  if (days !== undefined) return tell(dayWords(days.stillNeeded, days.stillAllowed, remainingDays));
  if (mean?.remainingShown !== undefined) {
    const kept = `${digits(mean.remainingShown)} ${unit}`;
    return tell(both(`余下${remainingDays}天均值须不超过 ${kept}`, `the mean of the ${remainingDays} days left must keep to ${kept}`));
  }
  if (percentile !== undefined) {
    const { stillAllowed } = percentile;
    return tell(both(`余下${remainingDays}天还可超过 ${stillAllowed} 天`, `${stillAllowed} of the ${remainingDays} days left may be over`));
  }
  return outlookText ?? '';
}

function dayWords(needed: number, allowed: number, remaining: number): Words {
  if (needed === 0) return both(`余下${remaining}天还可再有 ${allowed} 天`, `${allowed} more of the ${remaining} days left`);
  return both(
    `余下${remaining}天还可污染 ${allowed} 天，须有优良 ${needed} 天`,
    `${allowed} of the ${remaining} days left may be polluted, ${needed} must be good`,
  );
}
