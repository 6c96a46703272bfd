import type { AttainmentResponse, ReportStatus } from './attainment';

export interface BudgetResponse {
  readonly target: string;
  readonly name: string;
  readonly comparator: string;
  readonly targetValue?: number;
  readonly from: string;
  readonly to: string;
  readonly through: string;
  readonly validDays?: number;
  readonly remainingDays: number;
  readonly outlook?: Outlook;
  readonly outlookText?: string;
  readonly reason?: string;
  readonly days?: Days;
  readonly mean?: Mean1;
  readonly percentile?: PercentileFigure;
}

export type Outlook = 'OPEN' | 'ALREADY_SAFE' | 'NO_LONGER_REACHABLE';

export interface Days {
  readonly counted: number;
  readonly stillNeeded: number;
  readonly stillAllowed: number;
}

export interface Mean1 {
  readonly soFar?: number;
  readonly remainingShown?: number;
}

export interface PercentileFigure {
  readonly percent: number;
  readonly soFar?: number;
  readonly daysOver: number;
  readonly stillAllowed: number;
  readonly mustKeepShown?: number;
}

export interface ForecastResponse {
  readonly method: string;
  readonly courses: readonly CourseFigure[];
  readonly lowest?: number;
  readonly middle?: number;
  readonly highest?: number;
  readonly met: number;
  readonly verdictText?: string;
  readonly reason?: string;
}

export interface CourseFigure {
  readonly year: number;
  readonly figure: number;
  readonly met: boolean;
}

export interface Line {
  readonly unit?: string;
  readonly points: readonly Point[];
  readonly balance?: number;
  readonly reason?: string;
  readonly pastYears: readonly number[];
}

export interface Point {
  readonly day: string;
  readonly path: number;
  readonly actual: number;
  readonly balance: number;
}

export interface Change {
  readonly id: number;
  readonly change: AttainmentChanged;
}

export interface AttainmentChanged {
  readonly plan: string;
  readonly target: string;
  readonly name: string;
  readonly changedAt: string;
  readonly before?: Snapshot;
  readonly after?: Snapshot;
  readonly causes: readonly CauseSeen[];
}

export interface Snapshot {
  readonly status: ReportStatus;
  readonly statusText: string;
  readonly value?: number;
  readonly unit?: string;
}

export interface CauseSeen {
  readonly kindText: string;
  readonly region?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface AssumedAttainment {
  readonly note: string;
  readonly turned: readonly Turned[];
  readonly attainment: AttainmentResponse;
}

export interface Turned {
  readonly target: string;
  readonly before: ReportStatus;
  readonly after: ReportStatus;
}
