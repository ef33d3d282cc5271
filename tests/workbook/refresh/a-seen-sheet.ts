import type { SheetPlan } from "../../../src/workbook";
import { asWritten, type AsWritten, type SeenSheet } from "../../../src/workbook/refresh";

type Cell = string | number | { readonly formula: string; readonly value: string | number };

/** A small table of ours: title, heading, a row for each person, median. */
export function aTablePlan(people: readonly string[], columns: readonly string[] = ["name", "growth", "share"]): SheetPlan {
  return {
    name: "Table",
    ifThere: "replace",
    values: [["Title"], columns.map((column) => `The ${column}`), ...people.map((name, row) => columns.map((_, column) => (column === 0 ? name : `${name} ${column}`.length * 100 + row * 0))), ["Median", ...columns.slice(1).map(() => 1)], ["A footnote"]],
    formats: [],
    conditionalFormats: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    tables: [],
    validations: [],
    names: [],
    charts: [],
    sparklines: [],
    freeze: { rows: 2, columns: 1 },
    print: { area: "A1:C9", orientation: "landscape", paper: "letter", pagesTall: 1, titleRows: null, marginInches: 0.4, footerLeft: "", footerRight: "" },
    showGridlines: false,
    tabColor: null,
    anchors: {
      rows: [{ key: "title", part: "words" }, { key: "heading", part: "words" }, ...people.map((name) => ({ key: name, part: "person" as const })), { key: "median", part: "figures" }, { key: "note", part: "words" }],
      columns,
      headingRow: 1,
    },
  };
}

/** A sheet with these cells, otherwise as plain as can be. */
export function aSeenSheet(cells: readonly (readonly Cell[])[], overrides: Partial<SeenSheet> = {}): SeenSheet {
  const width = Math.max(...cells.map((row) => row.length));
  return {
    cells: cells.map((row) => Array.from({ length: width }, (_, column) => (typeof row[column] === "object" ? { ...row[column] } : { value: row[column] ?? "", formula: null }))),
    looks: null,
    rows: cells.map(() => ({ points: 15, state: "shown" })),
    columns: Array.from({ length: width }, () => ({ points: 50, state: "shown" })),
    usualRowPoints: 15,
    page: {},
    ...overrides,
  };
}

/** The plan's own cells, as the user finds them. */
export const cellsOf = ({ values }: SheetPlan): (string | number)[][] => values.map((row) => row.map((value) => (value === null || typeof value === "boolean" ? "" : value)));

/** The same, remembered. */
export function aMemoryOf(plan: SheetPlan): AsWritten {
  const written = asWritten(plan, aSeenSheet(cellsOf(plan)));
  if (written === null) throw new Error("The plan has no anchors.");
  return written;
}
