/** The beginning of a table as somebody shows it: for the page only, the service reads it by its own rules. */
export interface Sample {
  readonly name: string;
  /** The first bytes in Base64, as the service takes them. */
  readonly table: string;
  readonly head: readonly string[];
  /** The first cells below each head. */
  readonly cells: readonly (readonly string[])[];
}

/** How its lines are to be taken, as far as the mapping says. */
export interface Form {
  readonly encoding?: string;
  readonly separator?: string;
  readonly skipRows?: number;
  readonly skipAfterHeader?: number;
}

const most = 65_536;
const shown = 3;

/** Reads the beginning of a file. */
export async function sampleOf(file: File, form: Form): Promise<Sample> {
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  const lines = whole(text(bytes, form.encoding), bytes.length < most).slice(form.skipRows ?? 0);
  const separator = form.separator === 'TAB' ? '\t' : form.separator ?? separatorOf(lines[0] ?? '');
  const head = split(lines[0] ?? '', separator);
  const rows = lines.slice(1 + (form.skipAfterHeader ?? 0)).slice(0, shown).map((line) => split(line, separator));
  return { name: file.name, table: base64(bytes), head, cells: head.map((_, index) => rows.map((row) => row[index] ?? '')) };
}

function text(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding !== undefined) return decoded(bytes, encoding) ?? '';
  return decoded(bytes, 'utf-8', true) ?? decoded(bytes, 'gb18030') ?? '';
}

function decoded(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    // A character that the cut has broken is no fault of the file.
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** The lines, without the last one where the cut may have broken it. */
function whole(all: string, complete: boolean): string[] {
  const lines = all.split(/\r\n|\r|\n/);
  return complete || lines.length < 2 ? lines : lines.slice(0, -1);
}

function separatorOf(line: string): string {
  const counted = ['\t', ';', ','].map((each) => [each, line.split(each).length] as const);
  return counted.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** The cells of a line; a cell in quotation marks may hold the separator. */
export function split(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

function base64(bytes: Uint8Array): string {
  let all = '';
  for (let at = 0; at < bytes.length; at += 8_192) all += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(all);
}
