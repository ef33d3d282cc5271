import type { HostState } from "../../host-state";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";

type Along = "rows" | "columns";

const ends = ({ area }: RangeState, along: Along): readonly [number, number] =>
  along === "rows" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];

/** Whether the rows or columns of a range are hidden; null where some are. */
export function isHidden(range: RangeState, along: Along): boolean | null {
  const [first, last] = ends(range, along);
  let hidden = 0;
  for (const [index, line] of range.sheet[along]) if (line.hidden && index >= first && index <= last) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Hides or shows the rows or columns of a range. */
export function setHidden(host: HostState, range: RangeState, along: Along, hidden: boolean): void {
  requireWritable(host, range.sheet);
  const [first, last] = ends(range, along);
  const lines = range.sheet[along];
  for (let index = first; index <= last; index++) {
    const line = lines.get(index);
    if (line) line.hidden = hidden;
    else if (hidden) lines.set(index, { hidden });
  }
  recordSheetChange(range.sheet);
}
