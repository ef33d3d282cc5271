import type { MeetingSetting } from "../../domain";
import type { FigureReader } from "./figure-reader";
import { COLUMNS, SETTING_UNITS } from "./meeting-words";
import type { MeetingTable } from "./read-tables";

const UNITS = Object.entries(SETTING_UNITS) as [keyof typeof SETTING_UNITS, string][];

/** The scale and the answers that held, as the locked sheet has them. */
export function readSettings(tables: readonly MeetingTable[], figures: FigureReader): MeetingSetting[] {
  return tables
    .filter(({ corner }) => corner === "setting")
    .flatMap(({ rows }) => rows)
    .map((row): MeetingSetting => {
      const { name } = row;
      const [cell, countedIn] = [row.cell(COLUMNS.value), row.cell(COLUMNS.countedIn)];
      const unit = UNITS.find(([, words]) => words === countedIn?.value)?.[0];
      if (unit === "answer") return { kind: "answer", name, value: String(cell?.value ?? "") };
      // Without its unit a figure says nothing: dollars would be taken for a count.
      if (unit === undefined) figures.unclear(countedIn ?? cell);
      return unit === undefined ? { kind: "scale", name, unit: "number", value: null } : { kind: "scale", name, unit, value: figures.read(cell, unit) };
    });
}
