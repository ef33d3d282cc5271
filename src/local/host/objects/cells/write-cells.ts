import type { HostState } from "../../host-state";
import { cellKey } from "../../model";
import { HostError } from "../../protocol/host-error";
import { isWholeColumns, isWholeRows } from "../addresses/area-algebra";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";
import { asMatrix } from "./as-matrix";
import { interpretInput, type CellInput } from "./interpret-input";
import { placeCells } from "./place-cells";

/** Assigns values or formulas to a range. Entries that are null leave their cell alone. */
export function writeCells(host: HostState, { sheet, area }: RangeState, input: unknown, member: string): void {
  requireWritable(host, sheet, area);
  if (isWholeColumns(area) || isWholeRows(area)) throw new HostError("InvalidArgument", `${member} cannot be assigned to whole rows or columns.`);
  const entryAt = asMatrix(input, area, member);
  const inputAt = (row: number, column: number): CellInput | null => {
    const entry = entryAt(row, column);
    if (entry === null || entry === undefined) return null;
    const format = sheet.cells.formats.size > 0 ? sheet.cells.formats.get(cellKey(area.firstRow + row, area.firstColumn + column))?.numberFormat : undefined;
    const read = interpretInput(entry, format);
    if (read === null) throw new HostError("InvalidArgument", `${member} takes text, numbers and booleans.`);
    return read;
  };
  placeCells(host, { sheet, area }, inputAt);
}
