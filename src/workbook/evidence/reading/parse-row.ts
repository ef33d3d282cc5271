import type { Finding } from "../../../domain";
import type { CellValue } from "../../snapshot";
import type { CellContext } from "../kinds";
import type { InputColumns, RowOf } from "../sheets";
import { note, warning } from "./say";
import { words } from "./words";

/** The cells of one row, by column; a column the sheet lacks is an empty cell without a place. */
export interface RowCells {
  readonly cell: (key: string) => CellValue;
  /** Null for a column the sheet lacks. */
  readonly addressOf: (key: string) => string | null;
  readonly where: string;
}

/** A row as its columns say, or null where something it cannot do without is missing. */
export function parseRow<Columns extends InputColumns>(columns: Columns, cells: RowCells, context: CellContext): { readonly row: RowOf<Columns> | null; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const missing: string[] = [];
  let isWhole = true;
  const values = Object.entries(columns).map(([key, { heading, kind, need }]): [string, unknown] => {
    const parsed = kind.parse(cells.cell(key), context);
    const where = cells.addressOf(key);
    const lost = need === "required" ? "row" : "cell";
    if (parsed.kind === "value") {
      if (parsed.note !== undefined) findings.push(note("taken_as", `${heading} ${parsed.note}.`, where));
      return [key, parsed.value];
    }
    if (parsed.kind === "bad") findings.push(warning(kind.type === "associate" ? "unknown_associate" : "bad_cell", `${heading} ${parsed.problem}. The ${lost} is left out until then.`, where));
    else if (need === "required") missing.push(heading);
    if (need === "required") isWhole = false;
    return [key, null];
  });
  if (missing.length > 0) findings.push(warning("missing_cell", `The row does not say: ${words(missing, "and")}. Fill it in, or clear the row. It is left out until then.`, cells.where));
  // Each value comes from its own column's kind, which the compiler cannot follow through a list.
  return { row: isWhole ? (Object.fromEntries(values) as RowOf<Columns>) : null, findings };
}
