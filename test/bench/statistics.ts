/** The value below which the share `part` (0 to 1) of `values` lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The power of the size with which the work grows: the slope of a straight line through both logarithms. */
export function exponent(points: readonly { readonly size: number; readonly work: number }[]): number {
  const logs = points.map(({ size, work }) => ({ x: Math.log(size), y: Math.log(work) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  return mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2);
}
