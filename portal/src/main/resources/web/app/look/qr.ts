/**
 * QR codes of level M for texts of up to 180 bytes (GB/T 18284, ISO/IEC 18004): versions 1 to 9. A module is true where it is dark.
 */
interface Version {
  readonly data: number;
  readonly blocks: number;
  readonly check: number;
  readonly aligned: readonly number[];
}

const versions: readonly Version[] = [
  { data: 16, blocks: 1, check: 10, aligned: [] },
  { data: 28, blocks: 1, check: 16, aligned: [6, 18] },
  { data: 44, blocks: 1, check: 26, aligned: [6, 22] },
  { data: 64, blocks: 2, check: 18, aligned: [6, 26] },
  { data: 86, blocks: 2, check: 24, aligned: [6, 30] },
  { data: 108, blocks: 4, check: 16, aligned: [6, 34] },
  { data: 124, blocks: 4, check: 18, aligned: [6, 22, 38] },
  { data: 154, blocks: 4, check: 22, aligned: [6, 24, 42] },
  { data: 182, blocks: 5, check: 22, aligned: [6, 26, 46] },
];

/** Mode and length of a text take twelve bits. */
const head = 2;

/** The rows of a code; nothing for a text that is too long. */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const number = versions.findIndex(({ data }) => bytes.length + head <= data);
  const version = versions[number];
  if (version === undefined) return undefined;
  const bits = interleaved(dataOf(bytes, version.data), version).flatMap((word) => bitsOf(word, 8));
  const drawn = Array.from({ length: 8 }, (_, mask) => draw(number + 1, version, bits, mask));
  return drawn.reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
}

function dataOf(bytes: readonly number[], room: number): number[] {
  const bits = [...bitsOf(4, 4), ...bitsOf(bytes.length, 8), ...bytes.flatMap((byte) => bitsOf(byte, 8))];
  bits.push(...Array<boolean>(Math.min(4, room * 8 - bits.length)).fill(false));
  while (bits.length % 8 !== 0) bits.push(false);
  const words = Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + Number(bit), 0));
  for (let fill = 0; words.length < room; fill++) words.push(fill % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** The blocks with their check words, word by word; the first blocks are the shorter ones. */
function interleaved(data: readonly number[], { blocks, check }: Version): number[] {
  const short = Math.floor(data.length / blocks);
  const shorter = blocks - (data.length % blocks);
  let at = 0;
  const parts = Array.from({ length: blocks }, (_, block) => data.slice(at, (at += short + (block < shorter ? 0 : 1))));
  const checks = parts.map((part) => remainder(part, check));
  const take = (all: readonly (readonly number[])[], most: number): number[] =>
    Array.from({ length: most }, (_, index) => all.flatMap((part) => part[index] ?? [])).flat();
  return [...take(parts, short + 1), ...take(checks, check)];
}

function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    if ((other >>> bit) & 1) product ^= one;
  }
  return product;
}

/** The check words of a block (Reed–Solomon). */
function remainder(data: readonly number[], degree: number): number[] {
  const divisor = Array<number>(degree).fill(0);
  divisor[degree - 1] = 1;
  for (let root = 1, step = 0; step < degree; step++, root = times(root, 2)) {
    for (let at = 0; at < degree; at++) divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
  }
  const rest = Array<number>(degree).fill(0);
  for (const word of data) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((each, at) => (rest[at] = (rest[at] ?? 0) ^ times(each, factor)));
  }
  return rest;
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0, (_, y) => y % 2 === 0, (x) => x % 3 === 0, (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0, (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(number: number, { aligned }: Version, bits: readonly boolean[], mask: number): readonly (readonly boolean[])[] {
  const size = number * 4 + 17;
  const rows = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined));
  const set = (x: number, y: number, dark: boolean): void => {
    const row = rows[y];
    if (row !== undefined && x >= 0 && x < size) row[x] = dark;
  };
  const square = (x: number, y: number, reach: number, dark: (ring: number) => boolean): void => {
    for (let dy = -reach; dy <= reach; dy++) for (let dx = -reach; dx <= reach; dx++) set(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  const last = aligned.length - 1;
  aligned.forEach((x, column) => aligned.forEach((y, row) => {
    const corner = (column === 0 && row === 0) || (column === 0 && row === last) || (column === last && row === 0);
    if (!corner) square(x, y, 2, (ring) => ring !== 1);
  }));
  signs(size, number, mask).forEach(([x, y, dark]) => set(x, y, dark));
  fill(rows, size, bits, masks[mask] ?? (() => false));
  return rows as boolean[][];
}

/** What the code says of itself: level and mask twice, the version from 7 on twice, and the module that is always dark. */
function signs(size: number, number: number, mask: number): (readonly [number, number, boolean])[] {
  const form = bitsOf(((mask << 10) | rest(mask, 10, 0x537)) ^ 0x5412, 15).reverse();
  const all = form.flatMap((dark, at): (readonly [number, number, boolean])[] => [
    at < 6 ? [8, at, dark] : at < 8 ? [8, at + 1, dark] : at === 8 ? [7, 8, dark] : [14 - at, 8, dark],
    at < 8 ? [size - 1 - at, 8, dark] : [8, size - 15 + at, dark],
  ]);
  if (number >= 7) {
    bitsOf((number << 12) | rest(number, 12, 0x1f25), 18).reverse().forEach((dark, at) => {
      const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)];
      all.push([far, near, dark], [near, far, dark]);
    });
  }
  return [...all, [8, size - 8, true]];
}

function rest(value: number, bits: number, divisor: number): number {
  let left = value;
  for (let step = 0; step < bits; step++) left = (left << 1) ^ ((left >>> (bits - 1)) * divisor);
  return left;
}

/** Lays the bits in columns of two from the right, upwards and downwards by turns, and turns those that the mask says. */
function fill(rows: (boolean | undefined)[][], size: number, bits: readonly boolean[], masked: (x: number, y: number) => boolean): void {
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      for (const x of [right, right - 1]) {
        const y = upwards ? size - 1 - step : step;
        const row = rows[y];
        if (row === undefined || row[x] !== undefined) continue;
        row[x] = (bits[at++] ?? false) !== masked(x, y);
      }
    }
  }
}

/** How hard a code is to read: runs, squares of one colour, what looks like a corner, too much of one colour. */
function penalty(rows: readonly (readonly boolean[])[]): number {
  const size = rows.length;
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  const lines = [...rows, ...columns].map((line) => line.map(Number).join(''));
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const corners = lines.reduce((sum, line) => sum + (line.match(/(?=00001011101|10111010000)/g) ?? []).length, 0) * 40;
  let squares = 0;
  for (let y = 1; y < size; y++) for (let x = 1; x < size; x++) {
    const dark = rows[y]?.[x];
    if (dark === rows[y]?.[x - 1] && dark === rows[y - 1]?.[x] && dark === rows[y - 1]?.[x - 1]) squares += 3;
  }
  const darkShare = rows.flat().filter(Boolean).length / (size * size);
  return runs + corners + squares + Math.floor(Math.abs(darkShare * 20 - 10)) * 10;
}

function bitsOf(value: number, count: number): boolean[] {
  return Array.from({ length: count }, (_, at) => ((value >>> (count - 1 - at)) & 1) === 1);
}
