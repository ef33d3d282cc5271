import * as formulajs from "@formulajs/formulajs";
import { TheilSenRegression } from "ml-regression-theil-sen";
import { collectionsTrend, groupPercentile } from "../../src/functions";
import { count, rounded, times, type BenchRow } from "./bench-row";
import { microsecondsACall } from "./measure";

const QUARTER_COUNTS = [6, 12, 24] as const;
const MEMBER_COUNTS = [13, 1_000, 10_000] as const;

/** The library's types name the function without its two conventions. */
const PERCENTRANK = formulajs.PERCENTRANK as unknown as { readonly INC: (group: readonly number[], value: number, digits: number) => number };
const DIGITS = 12;

/** What one call of a function costs, beside a JavaScript library that answers the same question, or a part of it. */
export const benchFunctions = (): BenchRow[] => [...QUARTER_COUNTS.map(benchTrend), ...MEMBER_COUNTS.map(benchPercentile)];

/** The library fits the same line; it does not test it, label it, or look for the one good quarter. */
function benchTrend(quarterCount: number): BenchRow {
  const quarters = Array.from({ length: quarterCount }, (_, index) => index);
  const amounts = quarters.map((index) => 210_000 + index * 4_100 + ((index * 7_919) % 13) * 900);
  const cost = microsecondsACall({ ours: () => collectionsTrend([amounts], undefined, undefined, quarterCount), peer: () => new TheilSenRegression(quarters, amounts) });
  return rowOf("COLLECTIONS_TREND", `${quarterCount} quarters`, cost, "ml-regression-theil-sen, the slope alone");
}

function benchPercentile(memberCount: number): BenchRow {
  const group = Array.from({ length: memberCount }, (_, index) => (index * 7_919) % 1_000_003);
  const [value = 0] = group.slice(Math.floor(memberCount / 2));
  const column = group.map((each) => [each]);
  const cost = microsecondsACall({ ours: () => groupPercentile(value, column), peer: () => PERCENTRANK.INC(group, value, DIGITS) });
  return rowOf("GROUP_PERCENTILE", `${count(memberCount)} cells`, cost, "PERCENTRANK.INC of formulajs");
}

const rowOf = (what: string, size: string, { ours = Number.NaN, peer = Number.NaN }: Readonly<Record<string, number>>, library: string): BenchRow => ({
  what,
  size,
  measured: `${rounded(ours)} µs a call`,
  beside: `${library}: ${rounded(peer)} µs`,
  ratio: times(ours / peer),
});
