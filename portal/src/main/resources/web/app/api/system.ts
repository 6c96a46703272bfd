/** How an installation does, by the schema names of contracts/openapi/qingce.yaml: only what pages read. */
export interface AuditRecord {
  readonly id: number;
  readonly at: string;
  readonly name: string;
  readonly roles: string;
  readonly operation: string;
  readonly object: string;
  readonly outcome: AuditOutcome;
  readonly reason?: string;
  readonly times: number;
}

export type AuditOutcome = 'DONE' | 'UNCHANGED' | 'REFUSED';

export interface AuditVerification {
  readonly checked: number;
  readonly intact: boolean;
  readonly findings: readonly AuditFinding[];
}

export interface AuditFinding {
  readonly text: string;
}

export interface SignOffVerification {
  readonly unsealed: number;
  readonly sealed: number;
  readonly intact: boolean;
  readonly findings: readonly SignOffFinding[];
}

export interface SignOffFinding {
  readonly place: string;
  readonly text: string;
}

export interface WebhookResponse {
  readonly id: number;
  readonly url: string;
  readonly types: readonly string[];
  readonly plans: readonly string[];
  readonly active: boolean;
  readonly stopped?: string;
}

export interface Hj212RegisteredDevice {
  readonly device: string;
  readonly site: string;
  readonly health?: Hj212DeviceHealth;
}

export interface Hj212DeviceHealth {
  readonly standingText: string;
  readonly lastSeen?: string;
  readonly errors?: Readonly<Record<string, number>>;
}
