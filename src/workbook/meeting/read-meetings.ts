import type { Finding } from "../../domain";
import type { DateSystem } from "../evidence/kinds";
import type { SheetSnapshot } from "../snapshot";
import { readMeeting, type LockedMeeting } from "./read-meeting";

/** The meetings that are locked in a workbook. */
export interface MeetingsReading {
  /** The one held last; null where none is locked, or none can be read. */
  readonly last: LockedMeeting | null;
  /** The sheets that were read back, in the workbook's order. */
  readonly locked: readonly string[];
  /** What is wrong with the last one, and which ones cannot be read. */
  readonly findings: readonly Finding[];
}

/** Which meetings are locked here, and what did the partners see at the last? Of two sheets of one day the first counts. */
export function readMeetings(snapshots: readonly SheetSnapshot[], dateSystem: DateSystem): MeetingsReading {
  const readings = snapshots.map((snapshot) => readMeeting(snapshot, dateSystem));
  const last = readings.reduce<LockedMeeting | null>((latest, { meeting }) => (meeting !== null && (latest === null || meeting.record.heldOn > latest.record.heldOn) ? meeting : latest), null);
  return {
    last,
    locked: readings.flatMap(({ meeting }) => (meeting === null ? [] : [meeting.sheet])),
    findings: readings.flatMap(({ meeting, findings }) => (meeting === null || meeting === last ? findings : [])),
  };
}
