import { isBlank } from "../../reading/cells/is-blank";
import { normaliseLabel } from "../../reading/cells/normalise-label";
import { sheetGrid } from "../../reading/cells/sheet-grid";
import { columnLetters } from "../../plan";
import type { CellValue, SheetSnapshot } from "../../snapshot";
import { findHeadings } from "../reading/find-headings";
import { SCORING_COLUMNS } from "./scoring-form";
import { SCORING_SETTINGS } from "./scoring-settings";

/** A setting's cell, and what stands in it and beside it. */
export interface SettingPlace {
  /** Of its value: `Scoring!B7`. */
  readonly where: string;
  readonly value: CellValue;
  readonly byDefault: CellValue;
}

/** Where the group's settings stand in its Scoring sheet. */
export interface ScoringPlaces {
  readonly sheet: string;
  /** By the setting's words. A setting that stands twice is where it stands first. */
  readonly cells: Readonly<Record<string, SettingPlace>>;
  /** The first row under all that stands there, from 1, and the columns for a setting the sheet lacks. */
  readonly free: { readonly row: number; readonly settingColumn: string; readonly valueColumn: string };
}

/** Where does each setting stand in this sheet? Null where it has not the headings of a Scoring sheet. */
export function scoringPlaces(snapshot: SheetSnapshot): ScoringPlaces | null {
  const grid = sheetGrid(snapshot);
  const headings = findHeadings(grid, SCORING_COLUMNS);
  const settingColumn = headings?.columns.get("setting");
  const valueColumn = headings?.columns.get("value");
  if (headings === null || settingColumn === undefined || valueColumn === undefined) return null;
  const known = new Map(SCORING_SETTINGS.map(({ setting }) => [normaliseLabel(setting), setting]));
  const cells: Record<string, SettingPlace> = {};
  for (let row = headings.row + 1; row < grid.rowCount; row += 1) {
    const label = grid.value(row, settingColumn);
    const setting = isBlank(label) ? undefined : known.get(normaliseLabel(String(label)));
    if (setting === undefined || cells[setting] !== undefined) continue;
    cells[setting] = { where: grid.address(row, valueColumn), value: grid.value(row, valueColumn), byDefault: grid.value(row, headings.columns.get("byDefault") ?? -1) };
  }
  const letters = (column: number): string => columnLetters(column + snapshot.firstColumn);
  return { sheet: snapshot.name, cells, free: { row: snapshot.firstRow + grid.rowCount + 1, settingColumn: letters(settingColumn), valueColumn: letters(valueColumn) } };
}
