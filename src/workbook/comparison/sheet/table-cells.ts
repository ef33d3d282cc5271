import type { Comparison } from "../../../domain";
import type { CellValue } from "../../snapshot";
import type { ComparisonColumn } from "../columns";

/** The table as it is written, and as it will be read off the wall. */
export interface TableCells {
  readonly headings: readonly string[];
  readonly body: readonly (readonly CellValue[])[];
  /** One row, or none where the group has no median of anything shown. */
  readonly median: readonly (readonly (CellValue | null)[])[];
  /** The same cells in the words they show, for measuring: body rows, then the median. */
  readonly shown: readonly (readonly string[])[];
}

/** What stands in the table's cells? */
export function tableCells({ rows }: Comparison, columns: readonly ComparisonColumn[]): TableCells {
  const body = rows.map((row) => columns.map((column) => column.cell(row)));
  const hasMedian = columns.some(({ medianCell }) => typeof medianCell === "number");
  const median = hasMedian ? [columns.map(({ medianCell }) => medianCell)] : [];
  return {
    headings: columns.map(({ heading }) => heading),
    body,
    median,
    shown: [...body, ...median].map((cells, rowIndex) =>
      columns.map((column, index) => {
        const cell = cells[index] ?? "";
        return typeof cell === "number" ? column.show(cell, rows[rowIndex] ?? null) : String(cell);
      }),
    ),
  };
}
