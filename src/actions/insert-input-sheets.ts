import { INPUT_SHEETS, planInputSheets, type Reading, type Workbook, type WritePlan, type WriteReceipt } from "../workbook";
import { withoutProgress, type OnProgress } from "./progress";
import { proposeLevel } from "./propose-level";

/** What was made, and what was there. */
export interface InsertedSheets {
  readonly written: readonly string[];
  /** Sheets of these names were there; they were left as they are. */
  readonly left: readonly string[];
  /** Null where nothing had to be written. */
  readonly receipt: WriteReceipt | null;
}

/** Which sheets, and what is known of whom they are for. */
export interface InsertOptions {
  /** Names of input sheets; all unless told otherwise. */
  readonly which?: readonly string[];
  /** The last reading of the workbook's collections; without one the sheets come without names. */
  readonly reading?: Pick<Reading, "group"> | null;
  readonly onProgress?: OnProgress;
}

/**
 * Puts blank input sheets into the workbook, for the group to fill in. A sheet of that name that is there is left alone,
 * whatever stands in it.
 * @throws WorkbookError where the program refuses; RangeError for a name that is no input sheet's
 */
export async function insertInputSheets(workbook: Workbook, { which = INPUT_SHEETS, reading = null, onProgress = withoutProgress }: InsertOptions = {}): Promise<InsertedSheets> {
  onProgress("map");
  const map = await workbook.readMap();
  onProgress("plan");
  const group = reading?.group ?? null;
  const names = (group?.physicians ?? []).filter(({ role }) => role !== "partner").map(({ name }) => name);
  const sheets = planInputSheets(names, which, group === null ? null : proposeLevel(group), map.dateSystem);
  const there = new Map(map.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const left = sheets.flatMap(({ name }) => there.get(name.toLowerCase()) ?? []);
  const [first, ...others] = sheets.filter(({ name }) => !there.has(name.toLowerCase()));
  if (first === undefined) return { written: [], left, receipt: null };
  const plan: WritePlan = { sheets: [first, ...others], settings: {}, activate: first.name };
  onProgress("write");
  const receipt = await workbook.apply(plan);
  return { written: receipt.sheets, left: [...left, ...receipt.left], receipt };
}
