import type { Mapping, MappingColumn } from '../api/mappings';
import type { Sample } from './sample';

/** What a column holds: nothing that is read, the site by code or name, a part of the time, or a parameter by its code. */
export const uses = { nothing: '', code: '@code', name: '@name', time: '@time' } as const;

/** A column of the table, and what it is read as. */
export interface Row {
  readonly column: string;
  readonly use: string;
  readonly unit?: string;
  readonly factor?: string;
  readonly flags?: string;
}

/** The columns of a mapping and of a sample of its table: those of the sample in its order, then what the sample has not. */
export function rowsOf(mapping: Mapping | undefined, sample: Sample | undefined): readonly Row[] {
  const mapped = mapping === undefined ? [] : mappedRows(mapping);
  const head = (sample?.head ?? []).filter((column) => column !== '');
  const rows = (column: string): readonly Row[] => mapped.filter((row) => row.column === column);
  return [...head.flatMap((column) => (rows(column).length === 0 ? [{ column, use: uses.nothing }] : rows(column))), ...mapped.filter(({ column }) => !head.includes(column))];
}

function mappedRows({ site, time, columns }: Mapping): readonly Row[] {
  return [
    ...(site.column === undefined ? [] : [{ column: site.column, use: site.by === 'NAME' ? uses.name : uses.code }]),
    ...time.columns.map((column) => ({ column, use: uses.time })),
    ...columns.map(({ column, parameter, unit, factor, flags }) => ({ column, use: parameter, unit, factor: factor?.toString(), flags })),
  ];
}

/** The mapping that rows and the rest of a form say; what is wrong with it the service says. */
export function mappingOf(rows: readonly Row[], rest: Readonly<Record<string, string>>): Mapping {
  const site = rows.find(({ use }) => use === uses.code || use === uses.name);
  return {
    name: said(rest.name),
    site: site === undefined ? { code: said(rest.site) } : { column: site.column, by: site.use === uses.name ? 'NAME' : 'CODE' },
    time: {
      columns: rows.filter(({ use }) => use === uses.time).map(({ column }) => column),
      format: said(rest.format), zone: said(rest.zone), label: rest.label === 'START' ? 'START' : 'END',
    },
    averaging: said(rest.averaging),
    columns: rows.filter(({ use }) => use !== uses.nothing && !use.startsWith('@')).map(columnOf),
    missing: said(rest.missing)?.split(/\s+/),
    separator: said(rest.separator),
    encoding: said(rest.encoding),
    skipRows: number(rest.skipRows),
    skipAfterHeader: number(rest.skipAfterHeader),
  };
}

function columnOf({ column, use, unit, factor, flags }: Row): MappingColumn {
  return { column, parameter: use, unit: said(unit), factor: number(factor), flags: said(flags) };
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function number(text: string | undefined): number | undefined {
  const value = said(text);
  return value === undefined ? undefined : Number(value);
}
