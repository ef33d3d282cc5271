import type { Block } from "../blocks/block";
import type { Line } from "../lines/line";
import { scaledFigureReader } from "../lines/read-figure";
import type { BlockReading } from "./block-reading";

/** What the rows that were read hold in the columns whose period cannot be read. */
export function unreadColumnsOfBlock(block: Block, lines: readonly Line[]): BlockReading["unread"] {
  if (block.unread.length === 0) return [];
  const rows = [...new Set(lines.map(({ row }) => row))];
  const read = scaledFigureReader(block);
  return block.unread.map(({ column, header }) => ({
    where: block.grid.address(block.headerRow, column),
    header,
    cents: rows.reduce((total, row) => {
      const figure = read(block.grid.value(row, column), "payments", column);
      return total + (typeof figure === "number" ? figure : 0);
    }, 0),
  }));
}
