import { blockAddress, type CellEdit } from "../../workbook";
import { areaOf } from "../write/area-of";

/** Excel on the web refuses requests and answers over 5 MB. */
const BYTES_A_ROUND_TRIP = 4 * 1024 * 1024;

/** What each cell and each range costs beside its own text, both ways. */
const BYTES_A_CELL = 12;
const BYTES_A_RANGE = 700;

/** Packs edits into round trips, in order. Most plans are one piece. */
export function inPieces<T extends { readonly edit: CellEdit }>(edits: readonly T[], bytesARoundTrip = BYTES_A_ROUND_TRIP): T[][] {
  const pieces: T[][] = [];
  let room = 0;
  for (const each of edits) {
    const size = sizeOf(each.edit);
    if (size > room || pieces.length === 0) {
      pieces.push([]);
      room = bytesARoundTrip;
    }
    pieces.at(-1)?.push(each);
    room -= size;
  }
  return pieces;
}

/** One edit as several of whole rows, where it alone would be too large. A spill stays whole. */
export function cutRows(edit: CellEdit, bytesARoundTrip = BYTES_A_ROUND_TRIP): CellEdit[] {
  const size = sizeOf(edit);
  if (size <= bytesARoundTrip || edit.holds === "one spill" || edit.write.length < 2) return [edit];
  const { firstRow, firstColumn, columnCount } = areaOf(edit.address);
  const rowCount = Math.max(1, Math.floor((edit.write.length * bytesARoundTrip) / size));
  return Array.from({ length: Math.ceil(edit.write.length / rowCount) }, (_, index) => {
    const from = index * rowCount;
    const write = edit.write.slice(from, from + rowCount);
    return { ...edit, address: blockAddress({ row: firstRow + from, column: firstColumn, rowCount: write.length, columnCount }), write, expect: edit.expect.slice(from, from + rowCount) };
  });
}

function sizeOf({ write, expect, holds }: CellEdit): number {
  const looked = textLength(holds === "one spill" ? write : expect);
  return BYTES_A_RANGE + Math.max(textLength(write), 2 * looked);
}

const textLength = (rows: readonly (readonly unknown[])[]): number => rows.reduce((sum, row) => sum + row.reduce<number>((line, cell) => line + BYTES_A_CELL + lengthOf(cell), 0), 0);

/** In bytes on the wire, where a letter that is not Latin takes up to three. */
function lengthOf(cell: unknown): number {
  if (typeof cell === "string") return 3 * cell.length;
  return typeof cell === "object" && cell !== null ? lengthOf(Object.values(cell)[0]) : 8;
}
