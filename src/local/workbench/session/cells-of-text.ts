import type { CellPlace } from "../grid";
import type { TypedCell } from "./changes/typed-change";

/** Lines with tabs as cells typed from a place on, as Excel pastes plain text. */
export function cellsOfText({ row, column }: CellPlace, text: string): readonly TypedCell[] {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return lines.flatMap((line, down) => line.split("\t").map((typed, across) => ({ place: { row: row + down, column: column + across }, typed })));
}
