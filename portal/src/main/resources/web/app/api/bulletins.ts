/** Bulletins, by the schema names of contracts/openapi/qingce.yaml: only what pages read. */
export interface BulletinResponse {
  readonly id: string;
  readonly revision: number;
  readonly kind: string;
  readonly region: string;
  readonly period: string;
  readonly title: string;
  readonly state: BulletinState;
  readonly stateText: string;
  readonly sha256: string;
  readonly drawn: BulletinStep;
  readonly checked?: BulletinStep;
  readonly signed?: BulletinStep;
  readonly published?: BulletinStep;
  readonly withdrawn?: BulletinStep;
  readonly reason?: string;
  readonly corrects?: string;
  readonly correction?: string;
  readonly correctedBy: readonly string[];
  readonly may: readonly OpenMove[];
}

export interface OpenMove {
  readonly move: string;
  readonly role: string;
  readonly reasoned: boolean;
}

export type BulletinState = 'DRAFT' | 'CHECKED' | 'SIGNED' | 'PUBLISHED' | 'WITHDRAWN';

export interface BulletinStep {
  readonly by: string;
  readonly at: string;
}

export interface BulletinKind {
  readonly kind: string;
  readonly name: string;
  readonly of: Of;
  readonly period: string;
  readonly length: string;
  readonly needs: readonly string[];
}

/** Scoring rules in their list. */
export interface Listed {
  readonly code: string;
  readonly title: string;
}

export type Of = 'REGION' | 'PLAN';

export interface BulletinChanges {
  readonly items: readonly PrintedChange[];
}

export interface PrintedChange {
  readonly place: string;
  readonly before?: string;
  readonly after?: string;
}

export interface BulletinData {
  readonly sources: readonly Source[];
  readonly sections: readonly BulletinSection[];
}

export interface Source {
  readonly key: string;
  readonly query: string;
  readonly simulated: boolean;
}

export interface BulletinSection {
  readonly heading: string;
  readonly paragraphs: readonly BulletinParagraph[];
  readonly table?: BulletinTable;
  readonly note?: string;
}

export interface BulletinParagraph {
  readonly text?: string;
}

export interface BulletinTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly key: string;
  readonly title: string;
}

export interface TableRow {
  readonly key: string;
  readonly group?: string;
  readonly values: Readonly<Record<string, PrintedValue>>;
}

export interface PrintedValue {
  readonly printed: string;
  readonly unit?: string;
  readonly valid: boolean;
  readonly reason?: string;
  readonly simulated: boolean;
}
