import type { Comparison, ComparisonRow } from "../../../domain";
import { formatMoney, formatProbability, formatShare, formatTimes, lacksCfte } from "../../format";
import { words } from "../../words";
import type { Fact } from "../../components";

/** Which figures stand beside the drawing? What the workbook does not hold is said or left out, never shown as zero. */
export function listFacts(row: ComparisonRow, comparison: Pick<Comparison, "basis">): readonly Fact[] {
  const names = words.associates;
  const lastFourMissing = lacksCfte(row, comparison) ? names.noCfte : names.lastFourMissing;
  return [
    fact(names.lastFour[comparison.basis], row.comparedLastFour === null ? lastFourMissing : formatMoney(row.comparedLastFour)),
    fact(names.cfte, row.cfte === null ? names.cfteMissing : row.cfte.toFixed(2)),
    fact(names.quartersWithFigures, String(row.trend.quartersWithData)),
    ...(row.trend.fit === null ? [] : [fact(names.exactP, formatProbability(row.trend.fit.pValue))]),
    ...(row.yearsOnTrack === null ? [] : [fact(names.years, describeYears(row.yearsOnTrack, row.trackYears))]),
    ...(row.overheadCoverage === null ? [] : [fact(names.coverage, formatTimes(row.overheadCoverage))]),
    ...(row.payerRisk === null ? [] : [fact(names.payerRisk, describePayers(row.payerRisk))]),
  ];
}

function fact(name: string, value: string): Fact {
  return { key: name, name, value };
}

function describeYears(years: number, agreed: number | null): string {
  const soFar = years.toFixed(1);
  return agreed === null ? words.associates.yearsAlone(soFar) : words.associates.yearsOf(soFar, String(agreed));
}

function describePayers(risk: NonNullable<ComparisonRow["payerRisk"]>): string {
  return `${risk.band} (${Math.round(risk.score)}) · ${words.associates.topPayer(risk.topPayer, formatShare(risk.topShare))}`;
}
