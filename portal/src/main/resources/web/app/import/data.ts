import { path } from '../api/asked';
import { act, type Outcome, type Violation } from '../state/act';
import { refresh } from '../state/store';

/** What a service says of a file: how much of it came to what, and what it does not take. */
export interface Taken {
  readonly counts?: Readonly<Record<string, number>>;
  readonly items?: readonly (Violation & { readonly outcome?: string })[];
  readonly skipped?: readonly Violation[];
  readonly ignored?: readonly Violation[];
  readonly tolerated?: readonly Violation[];
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tries a file, or takes it in: a workbook becomes the next revision of its plan, a CSV readings. */
export async function send(file: File, plan: string, revision: number, dryRun: boolean): Promise<Outcome<Taken>> {
  const outcome = file.name.endsWith('.xlsx')
    ? await act<Taken>('PUT', path(`/api/plans/${encodeURIComponent(plan)}/workbook`, { dryRun: String(dryRun) }), file.slice(0, file.size, sheetType), revision)
    : await act<Taken>('POST', path('/api/observations', { dryRun: String(dryRun), items: 'problems' }), file.slice(0, file.size, 'text/csv'));
  if (!dryRun) refresh('/api/');
  return outcome;
}

/** Everything that a service finds fault with, whether it took the rest or nothing. */
export function findings(outcome: Outcome<Taken>): readonly Violation[] {
  if ('refused' in outcome) return outcome.refused.violations ?? [];
  const { items = [], skipped = [], ignored = [], tolerated = [] } = outcome.done;
  return [...items.filter(({ detail }) => detail !== undefined), ...skipped, ...ignored, ...tolerated];
}
