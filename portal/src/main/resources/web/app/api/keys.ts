/** Keys of programs, by the schema name of contracts/openapi/qingce.yaml. */
export interface AccessKeyResponse {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly regions?: readonly string[];
  readonly sites?: readonly string[];
  readonly operations?: readonly string[];
  readonly expires: string;
  readonly made: string;
  readonly madeBy: string;
  readonly revoked?: string;
  readonly used?: string;
  readonly live: boolean;
  readonly key?: string;
}
