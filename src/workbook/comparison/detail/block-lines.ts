import type { CellValue } from "../../snapshot";
import { SIZES, wrapText } from "../look";
import type { DetailBlock } from "./detail-block";
import { AIR_CHARACTERS, roomFrom } from "./detail-page";

type Cells = DetailBlock["rows"][number];

/** One line of a block on the sheet. */
export interface BlockLine {
  readonly cells: Cells;
  /** The block's row it belongs to, from 0: long text goes on in further lines of its row. */
  readonly row: number;
}

/** The lines of a block in columns of these widths. A further line repeats the row's first cell, so that sorting and filtering keep it where it belongs. */
export function blockLines({ columns, rows }: DetailBlock, widths: readonly number[]): BlockLine[] {
  const last = columns.length - 1;
  const isLong = columns[last]?.isLong === true;
  const room = roomFrom(last, widths) - AIR_CHARACTERS;
  return rows.flatMap((cells, row) => {
    const text = cells[last];
    if (!isLong || typeof text !== "string") return [{ cells, row }];
    const [first = "", ...further] = wrapText(text, room, { sizePoints: SIZES.heading });
    const [name = ""] = cells;
    const blanks = Array<CellValue>(Math.max(0, last - 1)).fill("");
    return [{ cells: [...cells.slice(0, last), first], row }, ...further.map((line) => ({ cells: [name, ...blanks, line], row }))];
  });
}
