import type { Name } from './plans';

/** What the search finds, by the schema names of contracts/openapi/qingce.yaml: only what it reads. */
export interface TaskResponse {
  readonly plan: string;
  readonly task: PlanTask;
}

export interface PlanTask {
  readonly id: string;
  readonly number?: string;
  readonly heading?: string;
  readonly place?: string;
  readonly targets?: readonly string[];
}

export interface UnitResponse {
  readonly region: string;
  readonly name: Name;
  readonly aliases: readonly string[];
  readonly plans: readonly string[];
}
