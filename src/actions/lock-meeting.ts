import { dayInWords, isCalendarDay, type IsoDate, type MeetingRecord } from "../domain";
import { meetingSheetName, planMeetingSheet, readChoices, sheetNamesWith, type Workbook, type WriteReceipt } from "../workbook";
import { assessmentOf } from "./assessment-of";
import type { Comparable } from "./comparable-parts";
import { compareAssociates } from "./compare-associates";
import { withoutProgress, type OnProgress } from "./progress";
import { contentOf } from "./what-changed";

/** How the locking ended. */
export type MeetingLock =
  | { readonly kind: "locked"; readonly sheet: string; readonly record: MeetingRecord; readonly receipt: WriteReceipt }
  /** The meeting of that day is locked, or a sheet of the user's has the name. Nothing was written; `why` says what to do. */
  | { readonly kind: "locked already" | "name taken"; readonly sheet: string; readonly why: string };

/** On which day the meeting is held. */
export interface LockOptions {
  readonly heldOn: IsoDate;
  readonly onProgress?: OnProgress;
}

/**
 * Locks what the partners see for the meeting of a day, on a sheet of its own. A sheet of that name that is there stays as it
 * is, whoever made it. What was found must be what is in the workbook now: find it again after a change.
 *
 * @throws WorkbookError where the program refuses; RangeError for a day that is none, or a reading that was refused
 */
export async function lockMeeting(workbook: Workbook, found: Comparable, { heldOn, onProgress = withoutProgress }: LockOptions): Promise<MeetingLock> {
  if (!isCalendarDay(heldOn)) throw new RangeError(`${String(heldOn)} is no day of the calendar.`);
  onProgress("plan");
  const comparison = compareAssociates(found.reading);
  const content = contentOf(found, comparison, assessmentOf(found, comparison, { changesFor: "nobody" }));
  if (content === null) throw new RangeError("A refused reading cannot be locked.");
  const record: MeetingRecord = { heldOn, ...content };
  onProgress("map");
  const map = await workbook.readMap();
  const there = map.sheets.find(({ name }) => name.toLowerCase() === meetingSheetName(heldOn).toLowerCase());
  if (there !== undefined) return takenBy(there.name, found, heldOn);
  onProgress("write");
  const sheet = planMeetingSheet(record, map.dateSystem);
  const front = map.sheets.find(({ name, visibility }) => name === sheetNamesWith(readChoices(map).ending).comparison && visibility === "visible")?.name ?? sheet.name;
  const receipt = await workbook.apply({ sheets: [sheet], settings: {}, activate: front });
  const [left] = receipt.left;
  return left === undefined ? { kind: "locked", sheet: sheet.name, record, receipt } : takenBy(left, found, heldOn);
}

function takenBy(sheet: string, { meetings }: Comparable, heldOn: IsoDate): MeetingLock {
  const isLocked = meetings === undefined || meetings.locked.includes(sheet);
  return isLocked
    ? { kind: "locked already", sheet, why: `The meeting of ${dayInWords(heldOn)} is locked already, on the sheet ${sheet}. Choose another day, or delete that sheet first.` }
    : { kind: "name taken", sheet, why: `There is a sheet ${sheet} that holds no locked meeting. Rename it, or choose another day.` };
}
