import { columnUnder, detailCells, numbersOf } from "./detail-cells";
import type { LiveRule } from "./live-figure";

const INPUTS_TABLE = "PartnerTrackInputs";
const LAST = 4;

/**
 * Collections of the last four quarters over their average cFTE, from what was read by quarter. Through a function of ours, so that
 * freezing finds it; a bare sum would go on leading to a sheet that is taken out before the workbook is mailed, and stays a value.
 */
export const liveCompared: LiveRule = (row, { detail, comparison, group }) => {
  if (group === null || comparison.basis === "collections as they stand") return null;
  const person = group.physicians.findIndex(({ name }) => name === row.name);
  const first = group.quarters.indexOf(comparison.asOf) - LAST + 1;
  if (person < 0 || first < 0) return null;
  const cellsUnder = (heading: string): ReturnType<typeof detailCells> =>
    detailCells(detail, INPUTS_TABLE, { row: person * group.quarters.length + first, rowCount: LAST, column: columnUnder(detail, INPUTS_TABLE, heading) });
  const [collections, cfte] = [cellsUnder("Collections"), cellsUnder("cFTE")];
  const sum = collections === null ? null : sumOf(numbersOf(collections));
  if (collections === null || sum === null) return null;
  const divisor = cfte === null ? null : sumOf(numbersOf(cfte));
  if (cfte === null || divisor === null) return null;
  return { formula: `=ROUND(COLLECTIONS_PER_CFTE(SUM(${collections.reference}),AVERAGE(${cfte.reference})),2)`, comes: Math.round((sum / (divisor / LAST)) * 100) / 100 };
};

/** Null unless every one is there. */
const sumOf = (numbers: readonly (number | null)[] | null): number | null =>
  numbers === null || numbers.some((each) => each === null || each === 0) ? null : numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
