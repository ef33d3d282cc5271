import type { MeetingRecord } from "../../src/domain";
import { planMeetingSheet, type CellValue, type SheetSnapshot } from "../../src/workbook";
import { aSheet } from "./input-sheets";

/** The locked sheet of a record as it is read back, with what somebody typed into it: `[row, column, value]`, zero-based. */
export function aMeetingSheet(record: MeetingRecord, typed: readonly (readonly [number, number, CellValue])[] = [], place: { readonly firstRow?: number; readonly firstColumn?: number } = {}): SheetSnapshot {
  const { name, values } = planMeetingSheet(record);
  const cells = values.map((row) => row.map((cell) => cell ?? ""));
  for (const [row, column, value] of typed) (cells[row] ?? [])[column] = value;
  return aSheet(name, cells, place);
}

/** Where a text stands first, zero-based. */
export function placeOf({ values }: SheetSnapshot, text: CellValue): readonly [number, number] {
  const row = values.findIndex((cells) => cells.includes(text));
  return [row, values[row]?.indexOf(text) ?? -1];
}
