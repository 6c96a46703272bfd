/**
 * Members of answers that the pages read, by the schema names of contracts/openapi/qingce.yaml: only what is used. Types of the
 * whole document would be 25,000 lines, of which a page needs a fiftieth; ApiTypesTest holds these against the document.
 */
export interface AttainmentResponse {
  readonly plan: string;
  readonly title: string;
  readonly region: string;
  readonly force: PlanForce;
  readonly through: string;
  readonly simulated: boolean;
  readonly total: number;
  readonly counts: Readonly<Partial<Record<ReportStatus, number>>>;
  readonly completeness: PlanCompleteness;
  readonly items: readonly TargetStanding[];
}

export interface PlanForce {
  readonly status: PlanStatus;
  readonly statusText: string;
}

export type PlanStatus = 'ISSUED' | 'DRAFT' | 'SUPERSEDED';

export interface PlanCompleteness {
  readonly statement?: string;
  readonly missing: readonly string[];
}

export interface DueResponse {
  readonly text?: string;
  readonly from: string;
  readonly to: string;
}

export interface Awaiting {
  readonly whom: readonly string[];
  readonly what: string;
  readonly overdue: boolean;
}

export type ReportStatus =
  | 'ATTAINED'
  | 'NOT_ATTAINED'
  | 'ON_COURSE'
  | 'AT_RISK'
  | 'OFF_COURSE'
  | 'NOT_BEGUN'
  | 'JUDGED_ATTAINED'
  | 'JUDGED_NOT_ATTAINED'
  | 'AWAITING_SUPERIOR_VALUE'
  | 'AWAITING_REPORT'
  | 'AWAITING_JUDGEMENT'
  | 'INSUFFICIENT_DATA'
  | 'NOT_EVALUABLE';

export type DataClass =
  | 'MONITORED_AIR'
  | 'MONITORED_WATER'
  | 'MONITORED_OTHER'
  | 'REPORTED'
  | 'MILESTONE';

export interface TargetStanding {
  readonly target: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly indicator: string;
  readonly dataClass: DataClass;
  readonly comparatorText: string;
  readonly targetValue?: number;
  readonly targetWords?: string;
  readonly targetUnit?: string;
  readonly unit?: string;
  readonly due: DueResponse;
  readonly status: ReportStatus;
  readonly statusText: string;
  readonly reason?: string;
  readonly awaiting?: Awaiting;
  readonly value?: number;
  readonly provisional: boolean;
  readonly validDays?: number;
  readonly neededDays?: number;
  readonly edition?: string;
  readonly simulated: boolean;
  readonly basis?: FigureBasis;
  readonly baseline?: Baseline;
  readonly path?: readonly PathPoint[];
  readonly parts?: PartsResponse;
  readonly responsible: readonly Responsible[];
  readonly responsibleNote?: string;
  readonly caveats: readonly Reason[];
}

export interface Reason {
  readonly text: string;
}

export interface Baseline {
  readonly value?: number;
  readonly year?: number;
  readonly words?: string;
}

export interface PathPoint {
  readonly point?: string;
  readonly year?: number;
  readonly date?: string;
  readonly value?: number;
  readonly words?: string;
  readonly from: string;
  readonly to: string;
  readonly status: ReportStatus;
  readonly statusText: string;
  readonly figure?: number;
  readonly unit?: string;
}

export interface PartsResponse {
  readonly items: readonly PartResponse[];
}

export interface PartResponse {
  readonly name: string;
  readonly value?: number;
  readonly unit?: string;
  readonly status: ReportStatus;
  readonly statusText: string;
  readonly reason: string;
  readonly figure?: number;
}

export interface Responsible {
  readonly unit: string;
  readonly roleText: string;
}

export interface FigureBasis {
  readonly statistic: string;
  readonly unrounded?: number;
  readonly exact?: string;
  readonly comparison?: string;
  readonly requiredFrom?: string;
  readonly air?: Basis;
  readonly water?: readonly Section[];
  readonly report?: Report;
}

export interface Basis {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly edition: string;
  readonly documents: readonly string[];
  readonly versionText: string;
  readonly daysWithReadings: number;
  readonly sites: readonly SiteUsed[];
  readonly excludedControlPoints: readonly string[];
  readonly eventsText: string;
  readonly ruleSet: RuleSetUsed;
  readonly highestRevision: number;
}

export interface SiteUsed {
  readonly code: string;
  readonly name: string;
  readonly days: number;
}

export interface RuleSetUsed {
  readonly text: string;
}

export interface Section {
  readonly code: string;
  readonly name: string;
  readonly waterClass?: string;
  readonly validMonths: number;
  readonly neededMonths: number;
  readonly deciding: readonly string[];
  readonly targetClass?: string;
  readonly meets?: boolean;
}

export interface Report {
  readonly reportedBy: string;
  readonly period: string;
  readonly verifiedAt: string;
}
