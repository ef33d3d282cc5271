import { cellsIn, LARGE } from "./without-voids";
import type { SheetExtent } from "./plan-pieces";

/** What of a sheet is read, and the used cells that are left out for being far from it. */
export interface WithinReach {
  readonly extent: SheetExtent;
  readonly far: readonly SheetExtent[];
}

/**
 * The cells of a sheet to read as one block: all of its parts, but for those so far from the first ones that most of the block would be
 * empty, and too much of it.
 * @param parts - where cells are in use, at least one
 */
export function withinReach(parts: readonly SheetExtent[]): WithinReach {
  const [first, ...others] = [...parts].sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
  if (first === undefined) throw new RangeError("a sheet without cells has nothing within reach");
  const start: WithinReach & { readonly used: number } = { extent: first, far: [], used: cellsIn([first]) };
  const { extent, far } = others.reduce((known, part) => {
    const [block, used] = [around(known.extent, part), known.used + cellsIn([part])];
    return cellsIn([block]) <= Math.max(LARGE, used * 2) ? { ...known, extent: block, used } : { ...known, far: [...known.far, part] };
  }, start);
  return { extent, far };
}

function around(one: SheetExtent, other: SheetExtent): SheetExtent {
  const [firstRow, firstColumn] = [Math.min(one.firstRow, other.firstRow), Math.min(one.firstColumn, other.firstColumn)];
  const end = (first: "firstRow" | "firstColumn", count: "rowCount" | "columnCount"): number => Math.max(one[first] + one[count], other[first] + other[count]);
  return { name: one.name, firstRow, firstColumn, rowCount: end("firstRow", "rowCount") - firstRow, columnCount: end("firstColumn", "columnCount") - firstColumn };
}
