import type { Comparison } from "../../domain";
import { comparisonColumns, type ColumnId, type ColumnOptions, type ComparisonColumn } from "./columns";
import { basisNote } from "./prose";
import { inRowOrder, type RowOrder } from "./rows";

/** Which columns, and in which order the associates stand: as the comparison has them unless told otherwise. */
export interface TableOptions extends ColumnOptions {
  readonly order?: RowOrder;
}

/** The comparison as plain words, for a terminal or a list. */
export interface ComparisonTable {
  readonly columns: readonly { readonly id: ColumnId; readonly heading: string; readonly align: "left" | "right" }[];
  /** One list an associate, one entry a column, in the order of the comparison. */
  readonly rows: readonly (readonly string[])[];
  /** The group's median, "" where a column has none. */
  readonly median: readonly string[];
  /** What the workbook has no evidence for, for anybody: these columns are left out. */
  readonly missed: readonly string[];
  /** How each figure is made, a sentence or two a column that needs one. */
  readonly definitions: readonly string[];
  /** What must be said with the figures: they are not set against clinical time. Null where they are. */
  readonly basisNote: string | null;
}

/** How do the associates stand beside each other, in words? The same columns and the same words as the sheet shows. */
export function comparisonTable(given: Comparison, options: TableOptions = {}): ComparisonTable {
  const comparison = inRowOrder(given, options.order ?? "growth", options.assessment ?? null);
  const { columns, missed } = comparisonColumns(comparison, options);
  return {
    columns: columns.map(({ id, heading, align }) => ({ id, heading, align })),
    rows: comparison.rows.map((row) =>
      columns.map((column) => {
        const cell = column.cell(row);
        return typeof cell === "number" ? column.show(cell, row) : String(cell);
      }),
    ),
    median: columns.map(medianText),
    missed,
    definitions: columns.flatMap(({ definition }) => definition ?? []),
    basisNote: basisNote(comparison),
  };
}

function medianText({ medianCell, show }: ComparisonColumn): string {
  return typeof medianCell === "number" ? show(medianCell, null) : String(medianCell ?? "");
}
