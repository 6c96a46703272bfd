/** A way from values to places on paper. */
export type Scale = (value: number) => number;

export function scale(from: number, to: number, start: number, end: number): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** Round numbers between two values, at most so many: 0, 20, 40 … */
export function ticks(low: number, high: number, atMost = 5): number[] {
  const rough = (high - low || 1) / atMost;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => Number(((first + index) * step).toPrecision(10)));
}

/** Places for labels near where they belong, so far apart that none covers another, in the order given. */
export function spread(places: readonly number[], apart: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place);
  let last = -Infinity;
  const result: number[] = [];
  for (const { place, index } of order) {
    last = Math.max(place, last + apart);
    result[index] = last;
  }
  return result;
}
