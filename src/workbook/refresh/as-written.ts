import { formulaMark } from "../formulas";
import type { RowAnchor, SheetPlan } from "../plan";
import { cellKey } from "./cell-key";
import { cellMark } from "./cell-mark";
import { keyMark } from "./key-mark";
import type { Look, SeenSheet, SheetPage } from "./seen-sheet";

/**
 * A sheet of ours as we left it, remembered in the workbook to tell the user's work from ours. It holds no names and no
 * figures: only marks to know them by.
 */
export interface AsWritten {
  readonly rows: readonly RowAnchor[];
  readonly columns: readonly (string | null)[];
  readonly headingRow: number | null;
  /** Of each cell, "" where we left it empty. */
  readonly marks: readonly (readonly string[])[];
  /** Of each formula of ours, by its cell ("6 4": row and column). Its mark above is of what it came to. */
  readonly formulas: Readonly<Record<string, string>>;
  /** null where there are too many to remember. */
  readonly looks: readonly (readonly Look[])[] | null;
  readonly rowPoints: readonly number[];
  readonly columnPoints: readonly number[];
  readonly page: SheetPage;
  /** Of each conditional format, what it is and the cells it is for: "DataBar E6:E12". */
  readonly conditionals: readonly string[];
}

/** What do we have to remember of a sheet that was just written? Null where its plan does not say what its rows stand for. */
export function asWritten(plan: SheetPlan, seen: Pick<SeenSheet, "looks" | "rows" | "columns" | "page">): AsWritten | null {
  const { anchors } = plan;
  if (anchors === undefined) return null;
  return {
    rows: anchors.rows.map(({ key, part }) => ({ key: keyMark(key), part })),
    columns: anchors.columns.map((key) => (key === null ? null : keyMark(key))),
    headingRow: anchors.headingRow,
    marks: plan.values.map((row) => anchors.columns.map((_, column) => cellMark(row[column]))),
    formulas: Object.fromEntries((plan.formulas ?? []).map(({ row, column, formula }) => [cellKey(row, column), cellMark(formulaMark(formula))])),
    looks: seen.looks,
    rowPoints: seen.rows.map(({ points }) => points),
    columnPoints: seen.columns.map(({ points }) => points),
    page: seen.page,
    conditionals: plan.conditionalFormats.map(({ kind, address }) => `${CONDITIONAL_TYPES[kind]} ${address}`),
  };
}

/** The program's words for the kinds we write. */
const CONDITIONAL_TYPES = { "data-bar": "DataBar", "text-begins": "ContainsText", number: "CellValue" } as const;
