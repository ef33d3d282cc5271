/** One line of the table: what was measured, at which size, and what was measured beside it in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly size: string;
  readonly measured: string;
  readonly beside: string;
  /** Ours over what stands beside it. */
  readonly ratio: string;
}

/** 12345 as "12,345". */
export const count = (number: number): string => number.toLocaleString("en-US");

/** 0.12345 as "0.12", 12.345 as "12" and 12345 as "12,345": two digits say what a measurement can. */
export const rounded = (number: number): string => {
  const [wholes] = String(Math.trunc(Math.abs(number)));
  if (Math.abs(number) >= 10) return count(Math.round(number));
  return number.toFixed(wholes === "0" ? 2 : 1);
};

/** "2.4 ×". */
export const times = (ratio: number): string => `${rounded(ratio)} ×`;
