import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import { path, readAll } from '../api/asked';
import type { BudgetResponse, Change } from '../api/outlook';
import type { Agenda, PlannedTarget } from '../api/plans';
import type { SilentSite } from '../api/readings';
import { address } from '../state/address';
import { read, type Answer } from '../state/store';
import type { View } from '../state/view';
import { daysFrom, today } from '../state/words';

/** What the overview asks the services; the day of the address goes with every question that knows it. */
export function attainment(view: View, plan: string): Answer<AttainmentResponse> {
  return read(view, path('/api/attainment', { plan, through: day() }));
}

export function planned(view: View, plan: string): Answer<readonly PlannedTarget[]> {
  return readAll(view, path('/api/targets', { plan, limit: 500 }));
}

export function agenda(view: View, plan: string): Answer<Agenda> {
  return read(view, path(`/api/plans/${encodeURIComponent(plan)}/agenda`, { on: day() ?? today() }));
}

/** What changed since the beginning of yesterday, newest first; the first judgement of a target is no change. */
export function changes(view: View, plan: string): Answer<readonly Change[]> {
  const all = readAll<Change>(view, path('/api/attainment/changes', { plan, limit: 500 }));
  const since = Date.parse(`${daysFrom(today(), -1)}T00:00:00+08:00`);
  if (all.value === undefined) return all;
  const recent = all.value.filter(({ change }) => change.before !== undefined && Date.parse(change.changedAt) >= since);
  return { value: net(recent) };
}

/** One change a target: from how it stood first to how it stands now, with all causes in between; none where nothing is left. */
function net(all: readonly Change[]): Change[] {
  const byTarget = new Map<string, Change>();
  for (const each of all) {
    const { target, before } = each.change;
    const first = byTarget.get(target)?.change;
    byTarget.delete(target);
    byTarget.set(target, { ...each, change: { ...each.change, before: first?.before ?? before, causes: [...(first?.causes ?? []), ...each.change.causes] } });
  }
  return [...byTarget.values()].reverse().filter(({ change: { before, after } }) =>
    before?.status !== after?.status || String(before?.value) !== String(after?.value));
}

/** The budgets of the targets of the air whose period is not over, as far as they are known yet. */
export function budgets(view: View, plan: string, items: readonly TargetStanding[]): readonly BudgetResponse[] {
  return items
    .filter(({ dataClass, targetValue }) => dataClass === 'MONITORED_AIR' && targetValue !== undefined)
    .map(({ target }) => read<BudgetResponse>(view, path('/api/attainment/budget', { plan, target, through: day() })).value)
    .filter((budget) => budget?.outlook !== undefined && budget.remainingDays > 0) as BudgetResponse[];
}

export function silentSites(view: View, region: string): Answer<{ readonly items: readonly SilentSite[] }> {
  return read(view, path('/api/quality/silent-sites', { region }));
}

function day(): string | undefined {
  return address().query.get('day') ?? undefined;
}
