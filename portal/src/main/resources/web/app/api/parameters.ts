import type { Words } from '../state/words';

/** What is measured, by the schema name of contracts/openapi/qingce.yaml: only what pages read. */
export interface Parameter {
  readonly code: string;
  readonly name: Words;
  readonly unit: string;
}
