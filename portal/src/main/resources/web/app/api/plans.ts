export interface Name {
  readonly zh: string;
  readonly en?: string;
}

export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export interface PlanSummary {
  readonly plan: string;
  readonly revision: number;
  readonly title: Name;
  readonly region: string;
  readonly period: Period;
  readonly targets: number;
}

export interface PlanPrinted {
  readonly words: string;
  readonly place: string;
  readonly chapter?: string;
  readonly section?: string;
}

export interface PlanTarget {
  readonly id: string;
  readonly nature: 'BINDING' | 'EXPECTED' | 'NOT_STATED';
  readonly category: string;
  readonly printed: PlanPrinted;
  readonly note?: string;
}

export interface Agenda {
  readonly month: string;
  readonly units: readonly UnitAgenda[];
}

export interface UnitAgenda {
  readonly unit?: string;
  readonly overdue: readonly AgendaItem[];
  readonly due: readonly AgendaItem[];
}

export interface AgendaItem {
  readonly kind: AgendaItemKind;
  readonly target?: string;
  readonly name: string;
  readonly dueOn: string;
  readonly state: AgendaItemState;
}

export type AgendaItemKind = 'TARGET' | 'MILESTONE' | 'ORDER';

export type AgendaItemState =
  | 'NOT_REPORTED'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'RETURNED'
  | 'OPEN';

export interface SupervisionOrder {
  readonly id: number;
  readonly target?: string;
  readonly unit: string;
  readonly reason: string;
  readonly deadline: string;
  readonly state: SupervisionOrderState;
}

export interface ReportResponse {
  readonly id: number;
  readonly target?: string;
  readonly point?: string;
  readonly unit: string;
  readonly period: string;
  readonly value?: number;
  readonly words?: string;
  readonly narrative?: string;
  readonly state: ReportState;
  readonly doubts: readonly Doubt[];
  readonly revision: number;
}

export interface Evidence {
  readonly id: number;
  readonly name: string;
  readonly actor: string;
  readonly at: string;
}

export interface Doubt {
  readonly code: string;
  readonly text: string;
}

export type ReportState = 'DRAFT' | 'SUBMITTED' | 'VERIFIED' | 'RETURNED';

export type SupervisionOrderState = 'OPEN' | 'ANSWERED' | 'CLOSED';

/** An item of a TargetPage. */
export interface PlannedTarget {
  readonly plan: string;
  readonly target: PlanTarget;
}
