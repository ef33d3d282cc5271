import { blockAddress } from "../plan";
import { cellArea } from "../places";
import type { AsWritten } from "./as-written";
import type { LinePlace, SheetPlaces } from "./sheet-places";

/** A conditional format as the program lists it. */
export interface SeenConditional {
  readonly type: string;
  /** A1 style, without the sheet. */
  readonly address: string;
}

/**
 * Which of the conditional formats are the user's? As many as we wrote, of the kind and for the cells we wrote them, are ours;
 * of several alike the user's comes first in the program's list, as the newest does.
 */
export function foreignConditionals<Seen extends SeenConditional>(written: AsWritten, seen: readonly Seen[], places: SheetPlaces): Seen[] {
  const ours = [...written.conditionals];
  return [...seen]
    .reverse()
    .filter(({ type, address }) => {
      const found = ours.indexOf(`${type} ${writtenAddress(address, places)}`);
      if (found >= 0) ours.splice(found, 1);
      return found < 0;
    })
    .reverse();
}

/** Where these cells were when we wrote the sheet: the user may have put lines in between. */
function writtenAddress(address: string, places: SheetPlaces): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = cellArea(address);
  const back = (line: number, lines: readonly LinePlace[]): number => lines[line]?.written ?? line;
  const [row, column] = [back(firstRow, places.rows), back(firstColumn, places.columns)];
  return blockAddress({ row, column, rowCount: back(lastRow, places.rows) - row + 1, columnCount: back(lastColumn, places.columns) - column + 1 });
}
