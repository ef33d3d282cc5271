import type { Comparison, ComparisonRow } from "../../../domain";
import type { SparklinePlan } from "../../plan";
import { COLORS } from "../look/colors";
import { lineScale } from "../look/line-scale";
import { basisWords } from "../words/basis-words";
import { numberWords } from "../words/number-words";
import { quarterWords } from "../words/quarter-words";
import { lineAddress, MOST_SPARKLINES, type ChartData } from "./chart-data";

/** The small lines, all on one scale. None beyond forty associates: there the cells draw with characters. */
export function planSparklines(comparison: Comparison, data: ChartData, cellOf: (rowIndex: number) => string): SparklinePlan[] {
  const scale = lineScale(comparison);
  if (scale === null || comparison.rows.length > MOST_SPARKLINES) return [];
  const [minimum, maximum] = [scale.minimum / 100, scale.maximum / 100];
  return data.associates.map((row, index) => ({
    cell: cellOf(comparison.rows.indexOf(row)),
    source: lineAddress(data, index),
    minimum,
    maximum,
    color: COLORS.line,
    altText: altText(row, comparison),
  }));
}

function altText(row: ComparisonRow, comparison: Comparison): string {
  const figures = comparison.window.map((quarter, index) => {
    const cents = row.comparedByQuarter[index] ?? null;
    return `${quarterWords(quarter)} ${cents === null ? "no figure" : `$${numberWords(cents / 100_000)}k`}`;
  });
  return `${row.name}, ${basisWords(comparison).compared}: ${figures.join(", ")}.`;
}
