/** How tables of other layouts are read, by the schema names of contracts/openapi/qingce.yaml: what pages read and send. */
export interface Mapping {
  readonly code?: string;
  readonly revision?: number;
  readonly name?: string;
  readonly site: MappingSite;
  readonly time: MappingTime;
  readonly averaging?: string;
  readonly columns: readonly MappingColumn[];
  readonly missing?: readonly string[];
  readonly separator?: string;
  readonly encoding?: string;
  readonly skipRows?: number;
  readonly skipAfterHeader?: number;
}

export interface MappingSite {
  readonly column?: string;
  readonly code?: string;
  readonly by?: MonitoringBy;
}

export type MonitoringBy = 'CODE' | 'NAME';

export interface MappingTime {
  readonly columns: readonly string[];
  readonly format?: string;
  readonly zone?: string;
  readonly label?: Label;
}

export type Label = 'START' | 'END';

export interface MappingColumn {
  readonly column: string;
  readonly parameter: string;
  readonly unit?: string;
  readonly factor?: number;
  readonly flags?: string;
}

export interface Rehearsed {
  readonly lines?: readonly RehearsedLine[];
  readonly ignored?: readonly Remark[];
  readonly tolerated?: readonly Remark[];
  readonly aside?: readonly AsideValue[];
  readonly readAs?: ReadAs;
}

export interface RehearsedLine {
  readonly line?: number;
  readonly site?: string;
  readonly periodEnd?: string;
  readonly averaging?: string;
  readonly values?: Readonly<Record<string, number>>;
  readonly flags?: Readonly<Record<string, readonly string[]>>;
  readonly field?: string;
  readonly detail?: string;
}

export interface Remark {
  readonly name: string;
  readonly text: string;
}

export interface AsideValue {
  readonly line?: number;
  readonly field?: string;
  readonly sent?: string;
  readonly detail?: string;
}

export interface ReadAs {
  readonly encoding: string;
  readonly separator: string;
}
