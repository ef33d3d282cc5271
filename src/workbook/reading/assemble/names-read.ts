import { cellArea, parsePlace, type CellArea } from "../../places";
import type { SheetGrid } from "../cells/sheet-grid";
import type { People } from "../people/identify-people";
import type { Mention } from "../people/mention";
import type { NameArea, NameRead } from "../reading";
import type { BlockReading } from "../sources/block-reading";
import type { PrintedName } from "../sources/printed-names";

/** The names among the providers with whom each was taken for and the cells told of it, in the order the workbook first has them. */
export function namesRead(mentions: readonly Mention[], readings: readonly BlockReading[], { identify }: Pick<People, "identify">): readonly NameRead[] {
  const names = new Map<string, NameRead & { cents: number; readonly areas: NameArea[] }>();
  for (const { label, id, cents, where } of mentions) {
    if (label === "") continue;
    const identity = identify(label, id);
    const known = names.get(label);
    if (known === undefined) names.set(label, { label, person: identity.kind === "person" ? identity.name : null, cents, where, areas: [] });
    else known.cents += cents;
  }
  for (const { block, names: printed } of readings) {
    if (printed.length === 0) continue;
    const corner = cornerOf(block.grid);
    for (const each of printed) names.get(each.provider)?.areas.push({ sheet: block.grid.name, cells: cellsOf(each, corner) });
  }
  return [...names.values()];
}

/** Where a grid's first cell stands on its sheet. */
function cornerOf(grid: SheetGrid): { readonly row: number; readonly column: number } {
  const place = parsePlace(grid.address(0, 0));
  const { firstRow, firstColumn } = cellArea(place?.address ?? "A1");
  return { row: firstRow, column: firstColumn };
}

const cellsOf = ({ runs, firstColumn, lastColumn }: PrintedName, corner: ReturnType<typeof cornerOf>): readonly CellArea[] =>
  runs.map(({ first, last }) => ({ firstRow: first + corner.row, lastRow: last + corner.row, firstColumn: firstColumn + corner.column, lastColumn: lastColumn + corner.column }));
