/** A figure the group licenses or publishes itself; none is shipped. */
export interface Benchmark {
  readonly measure: string;
  /** 0 to 1; null where the figure is no percentile. */
  readonly percentile: number | null;
  readonly value: number;
  readonly source: string;
  readonly year: number;
  readonly where: string;
}
