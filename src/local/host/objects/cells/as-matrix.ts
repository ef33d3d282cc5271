import type { Area } from "../../model";
import { HostError } from "../../protocol/host-error";
import { columnCount, rowCount } from "../addresses/area-algebra";

/** Reads one entry of what was assigned. */
export type EntryAt = (row: number, column: number) => unknown;

/** What was assigned to a range, cell by cell: a single value fills it, an array must have exactly its shape. */
export function asMatrix(input: unknown, area: Area, member: string): EntryAt {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const isShaped = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!isShaped) {
    throw new HostError("InvalidArgument", `The array assigned to ${member} does not have the range's ${rowCount(area)} rows and ${columnCount(area)} columns.`);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}
