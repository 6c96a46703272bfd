import type { ReactiveControllerHost } from 'lit';
import { path, readAll } from '../api/asked';
import type { AttainmentResponse } from '../api/attainment';
import type { PlanSummary } from '../api/plans';
import { may } from './session';
import { read, type Answer } from './store';

/** All plans: as they are kept, or, for who reads results only, those that there are results of. */
export function planList(host: ReactiveControllerHost): Answer<readonly PlanSummary[]> {
  const all = may(host, 'reader');
  if (all === undefined) return {};
  if (all) return readAll(host, path('/api/plans', { limit: 500 }));
  const { value, problem } = read<{ readonly items: readonly AttainmentResponse[] }>(host, '/api/attainment/plans');
  return { problem, value: value?.items.map(summary) };
}

function summary({ plan, title, region, total }: AttainmentResponse): PlanSummary {
  return { plan, title: { zh: title }, region, period: {}, revision: 0, targets: total };
}
