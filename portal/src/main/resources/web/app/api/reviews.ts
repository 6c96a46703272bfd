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
