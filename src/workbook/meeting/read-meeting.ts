import { isCalendarDay, type Finding, type IsoDate, type MeetingRecord, type Quarter } from "../../domain";
import type { DateSystem } from "../evidence/kinds";
import type { SheetSnapshot } from "../snapshot";
import { figureReader } from "./figure-reader";
import { meetingFingerprint } from "./meeting-fingerprint";
import { RECORD_VERSION } from "./meeting-words";
import { quarterOf } from "./quarter-of";
import { readAssociates, readPhysicians } from "./read-people";
import { readFacts } from "./read-facts";
import { readSettings } from "./read-settings";
import { readTables, type MeetingTable } from "./read-tables";

/** A locked meeting, as its sheet says it now. */
export interface LockedMeeting {
  readonly sheet: string;
  readonly record: MeetingRecord;
  /** "altered": it does not fit its fingerprint any more, or a cell cannot be read. It is used as far as it can be read. */
  readonly state: "as locked" | "altered";
}

/** A sheet read back: the meeting, or null with the reason among the findings. */
export interface MeetingReading {
  readonly meeting: LockedMeeting | null;
  readonly findings: readonly Finding[];
}

/** What did the partners see, as this locked sheet has it? Exactly what was locked, unless somebody changed the sheet. */
export function readMeeting(snapshot: SheetSnapshot, dateSystem: DateSystem): MeetingReading {
  const { name: sheet } = snapshot;
  const tables = readTables(snapshot);
  const facts = readFacts(tables, dateSystem);
  if (facts.version !== null && facts.version > RECORD_VERSION) return unread(sheet, "meeting_newer", "was locked by a newer version of Partner Track, and is not read");
  const figures = figureReader();
  const quarters = quartersOf(tables);
  const heldOn = facts.heldOn ?? dayInName(sheet);
  const asOf = facts.asOf ?? quarters.at(-1);
  if (heldOn === null || asOf === undefined || !tables.some(({ corner }) => corner === "associate")) return unread(sheet, "meeting_unreadable", "cannot be read as a locked meeting any more, and is left out");
  const record: MeetingRecord = {
    heldOn,
    groupName: facts.groupName,
    asOf,
    basis: facts.basis ?? "per clinical FTE",
    scope: facts.scope ?? "associates",
    quarters,
    associates: readAssociates(tables, figures),
    physicians: readPhysicians(tables, quarters, figures),
    settings: readSettings(tables, figures),
  };
  const isComplete = [facts.heldOn, facts.asOf, facts.basis, facts.scope, facts.version].every((fact) => fact !== null) && figures.findings().length === 0;
  if (isComplete && facts.fingerprint === meetingFingerprint(record)) return { meeting: { sheet, record, state: "as locked" }, findings: [] };
  const text = `The sheet ${sheet} is not as it was locked: it does not fit its fingerprint. What has changed since is told from what stands there now.`;
  return { meeting: { sheet, record, state: "altered" }, findings: [{ severity: "warning", code: "meeting_altered", text, where: null }, ...figures.findings()] };
}

const unread = (sheet: string, code: string, why: string): MeetingReading => ({ meeting: null, findings: [{ severity: "warning", code, text: `The sheet ${sheet} ${why}.`, where: null }] });

/** Where the cell was lost, the name of the sheet says the day. */
const dayInName = (sheet: string): IsoDate | null => {
  const day = /\d{4}-\d{2}-\d{2}/.exec(sheet)?.[0] ?? "";
  return isCalendarDay(day) ? day : null;
};

const quartersOf = (tables: readonly MeetingTable[]): Quarter[] => [
  ...new Set(tables.filter(({ corner }) => corner === "collections").flatMap(({ headings }) => headings.flatMap((heading) => quarterOf(heading) ?? []))),
];
