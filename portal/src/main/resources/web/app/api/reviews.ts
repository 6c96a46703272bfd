export interface QualityFlag {
  readonly site: string;
  readonly periodEnd: string;
  readonly parameter?: string;
  readonly flag: string;
  readonly rule: string;
  readonly detail?: string;
}

export interface Qualifier {
  readonly flag: string;
  readonly chinese?: string;
}

export interface ReviewAnswer {
  readonly effect?: ReviewEffect;
  readonly changes: readonly ReviewedReading[];
}

export interface ReviewEffect {
  readonly created?: number;
  readonly corrected?: number;
  readonly unchanged?: number;
  readonly impossible?: number;
}

export interface ReviewedReading {
  readonly site: string;
  readonly periodEnd: string;
  readonly parameter?: string;
  readonly before?: number;
  readonly after?: number;
  readonly flags?: readonly string[];
}

export interface ExceptionalEvent {
  readonly event: string;
  readonly revision: number;
  readonly status: EventStatus;
  readonly filing: ExceptionalEventFiling;
  readonly decided?: ExceptionalEventDecided;
}

export type EventStatus = 'FILED' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';

export type EventKind = 'DUST' | 'WILDFIRE' | 'VOLCANO' | 'OTHER';

export interface ExceptionalEventFiling {
  readonly kind: EventKind;
  readonly regions?: readonly string[];
  readonly sites?: readonly string[];
  readonly items: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly filedBy: string;
  readonly note?: string;
}

export interface ExceptionalEventDecided {
  readonly by?: string;
  readonly approval?: string;
  readonly reason?: string;
}

export interface Freeze {
  readonly id: number;
  readonly region?: string;
  readonly site?: string;
  readonly from: string;
  readonly to: string;
  readonly frozen: FreezeStep;
  readonly lifted?: FreezeStep;
}

export interface FreezeStep {
  readonly at?: string;
  readonly by?: string;
  readonly reason?: string;
}
