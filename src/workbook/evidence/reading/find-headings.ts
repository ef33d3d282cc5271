import { isBlank } from "../../reading/cells/is-blank";
import { normaliseLabel } from "../../reading/cells/normalise-label";
import type { SheetGrid } from "../../reading/cells/sheet-grid";
import type { InputColumns } from "../sheets";

/** A cell of the heading row that is none of the sheet's columns, or one of them again. */
export interface StrayHeading {
  readonly text: string;
  readonly column: number;
  readonly kind: "unknown" | "repeated";
}

/** Where an input sheet's columns stand, counted from its first used cell. */
export interface Headings<Key extends string = string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly strays: readonly StrayHeading[];
}

/** A heading row stands under a few title lines, not in the middle of a list. */
const ROWS_LOOKED_AT = 60;
/** One heading alone may be a word in a title or a list. */
const FEWEST = 2;

/** Which row has the most of these headings, in any order and spelling? Null where none has two of them. */
export function findHeadings<Columns extends InputColumns>(grid: SheetGrid, columns: Columns): Headings<keyof Columns & string> | null {
  const keys = new Map(Object.entries(columns).map(([key, { heading }]): [string, keyof Columns & string] => [normaliseLabel(heading), key]));
  let best: Headings<keyof Columns & string> | null = null;
  for (let row = 0; row < Math.min(grid.rowCount, ROWS_LOOKED_AT); row += 1) {
    const found = headingsIn(grid, row, keys);
    if (found.columns.size >= Math.max(FEWEST, (best?.columns.size ?? 0) + 1)) best = found;
  }
  return best;
}

function headingsIn<Key extends string>(grid: SheetGrid, row: number, keys: ReadonlyMap<string, Key>): Headings<Key> {
  const columns = new Map<Key, number>();
  const strays: StrayHeading[] = [];
  grid.row(row).forEach((cell, column) => {
    if (isBlank(cell)) return;
    const key = typeof cell === "string" && cell.length < 80 ? keys.get(normaliseLabel(cell)) : undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
    else strays.push({ text: String(cell), column, kind: key === undefined ? "unknown" : "repeated" });
  });
  return { row, columns, strays };
}
