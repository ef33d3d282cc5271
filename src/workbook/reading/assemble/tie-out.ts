import { roundCents } from "../cells/cents";
import type { Block } from "../blocks/block";
import { monthText, quarterIndexOfMonth, quarterText } from "../periods/quarter-text";
import { agrees } from "../lines/running-sums";
import type { TieOut } from "../reading";
import type { BlockReading } from "../sources/block-reading";

export interface CheckedTotals {
  readonly tieOut: readonly TieOut[];
  readonly mismatches: readonly TieOut[];
}

/** What a column of figures is of: its period where it has one, its heading otherwise. */
function headingOf(block: Block, column: number, slot: number): string {
  const group = block.groups.find(({ columns }) => columns.includes(column));
  if (group?.period?.kind === "span") {
    const { firstMonth, months } = group.period;
    return months === 3 ? quarterText(quarterIndexOfMonth(firstMonth)) : monthText(firstMonth);
  }
  return group ? String(block.grid.value(block.headerRow, column)) || (block.slots[slot]?.header ?? "") : "";
}

/** What the last of these blocks and those over it on its sheet, under the same heading, come to in a column; NaN where it is no stack. */
function sumOfStack(readings: readonly BlockReading[], column: number): number {
  const last = readings.at(-1);
  const stack = readings.filter(({ block, columnSums }) => last !== undefined && columnSums.has(column) && hasHeadingOf(block, last.block));
  return stack.length < 2 ? NaN : stack.reduce((sum, { columnSums }) => sum + (columnSums.get(column) ?? 0), 0);
}

function hasHeadingOf(one: Block, other: Block): boolean {
  const heading = other.grid.row(other.headerRow);
  return one.grid.name === other.grid.name && one.grid.row(one.headerRow).every((value, column) => value === heading[column]);
}

/** Every total the file prints beside the same sum of what was read; those that differ by more than half a cent apart. */
export function checkTotals(readings: readonly BlockReading[]): CheckedTotals {
  const mismatches: TieOut[] = [];
  const tieOut: TieOut[] = [];
  for (const [index, { block, claims }] of readings.entries()) {
    for (const { row, column, label, heading, slot, printed, read: ofBlock } of claims) {
      const ofStack = agrees(printed, ofBlock) ? ofBlock : sumOfStack(readings.slice(0, index + 1), column);
      const read = agrees(printed, ofStack) ? ofStack : ofBlock;
      const entry = {
        what: [label === "" ? "Total without a label" : label, heading ?? headingOf(block, column, slot)].filter((text) => text !== "").join(", "),
        where: block.grid.address(row, column),
        file: roundCents(printed),
        read: roundCents(read),
      };
      // Both sides may carry fractions of a cent that meet before rounding and part after it.
      const ties = agrees(printed, read);
      tieOut.push(ties ? { ...entry, read: entry.file } : entry);
      if (!ties) mismatches.push(entry);
    }
  }
  return { tieOut, mismatches };
}
