import type { IsoDate } from "../../domain";

/** Where the meeting of a day is locked. Stored in people's files: it never changes. */
export const meetingSheetName = (heldOn: IsoDate): string => `Meeting ${heldOn}`;

/** Is this the name of a locked meeting? A program's copy of one, "Meeting 2026-12-03 (2)", is one too. */
export const isMeetingSheetName = (sheetName: string): boolean => /^meeting \d{4}-\d{2}-\d{2}( \(\d+\))?$/i.test(sheetName.trim());
