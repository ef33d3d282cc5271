import type { ToldAssociate, ToldQuarter } from "../../domain";
import { basisWords } from "../comparison/words/basis-words";
import { quarterWords } from "../comparison/words/quarter-words";
import { sectionRow, tableRows, type PageColumn, type PageRow } from "../page";
import type { CellValue } from "../snapshot";
import { WIDTHS } from "./grid";

const DOLLARS = '$#,##0;"−"$#,##0';

/** Room for the chart beside a table of few quarters. */
const LEAST_ROWS = 8;
const ROW_POINTS = 18;

/** The own figures, quarter by quarter. The chart's figures come first: a word among them would be drawn as zero, so a gap is blank and its neighbour says why. */
export function quarterRows({ quarters, basis }: ToldAssociate): PageRow[] {
  const hasCfte = basis === "per clinical FTE";
  const columns: PageColumn[] = [
    { heading: "Quarter", column: 0, columnCount: 1 },
    { heading: hasCfte ? "Per cFTE" : "Collections", column: 1, columnCount: 1, numberFormat: DOLLARS, bold: true },
    ...(hasCfte
      ? [
          { heading: "Collections", column: 2, columnCount: 1, numberFormat: DOLLARS },
          { heading: "cFTE", column: 3, columnCount: 1, numberFormat: "0.00" },
        ]
      : []),
  ];
  const rows = quarters.map((quarter) => rowOf(quarter, hasCfte));
  const table = tableRows(columns, rows, WIDTHS);
  const missing = Math.max(0, LEAST_ROWS - table.length);
  return [sectionRow(`Your ${basisWords({ basis }).comparedInFull}, by quarter`, WIDTHS.length), ...table, ...Array.from({ length: missing }, (): PageRow => ({ cells: [], points: ROW_POINTS, looks: [] }))];
}

function rowOf({ quarter, collections, cfte, compared }: ToldQuarter, hasCfte: boolean): CellValue[] {
  const figure = compared === null ? "" : Math.round(compared) / 100;
  return hasCfte ? [quarterWords(quarter), figure, collections === null ? "no figure" : collections / 100, cfte ?? "not known"] : [quarterWords(quarter), figure];
}
