import { overheadCoverage } from "../../../domain";
import { OUR_NAMES } from "../our-names";
import { columnUnder, detailCells, numbersOf } from "./detail-cells";
import type { LiveRule } from "./live-figure";

/** Collections over overhead, both of the last four quarters. */
export const liveOverhead: LiveRule = (row, { detail, comparison }) => {
  const cellUnder = (heading: string): ReturnType<typeof detailCells> => detailCells(detail, OUR_NAMES.figuresTable, { row: comparison.rows.indexOf(row), column: columnUnder(detail, OUR_NAMES.figuresTable, heading) });
  const [collections, overhead] = [cellUnder("Collections, last 4 quarters"), cellUnder("Overhead, last 4 quarters")];
  if (collections === null || overhead === null) return null;
  const comes = overheadCoverage(numbersOf(collections)?.[0] ?? null, numbersOf(overhead)?.[0] ?? null);
  return comes === null ? null : { formula: `=OVERHEAD_COVERAGE(${collections.reference},${overhead.reference})`, comes };
};
