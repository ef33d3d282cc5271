import { quarterInWords, type MeetingRecord, type MeetingSetting } from "../../domain";
import { words, type DetailBlock } from "../comparison/detail/detail-block";
import { dateKind, type DateSystem } from "../evidence/kinds";
import type { CellValue } from "../snapshot";
import { formatOf, toCell } from "./meeting-cells";
import { meetingFingerprint } from "./meeting-fingerprint";
import { BASES, COLUMNS, CORNERS, FACTS, NOT_KNOWN, NOT_SET, RECORD_VERSION, SCOPES, SETTING_UNITS } from "./meeting-words";

/** A table whose values each have a format of their own; null for words. */
export interface ValuesBlock {
  readonly block: DetailBlock;
  readonly formats: readonly (string | null)[];
}

/** The scale and the answers that held. */
export const settingsBlock = ({ settings }: MeetingRecord): ValuesBlock => ({
  block: {
    title: "Settings and answers",
    note: null,
    tableName: "",
    columns: [words(CORNERS.setting), words(COLUMNS.value), words(COLUMNS.countedIn)],
    rows: settings.map((setting) => [setting.name, settingCell(setting), SETTING_UNITS[setting.kind === "answer" ? "answer" : setting.unit]]),
    isWhole: true,
    whenEmpty: "None: no scale was kept, and no question was open.",
  },
  formats: settings.map((setting) => (setting.kind === "answer" ? null : formatOf(setting.unit))),
});

function settingCell(setting: MeetingSetting): CellValue {
  if (setting.kind === "answer") return setting.value;
  return setting.value === null ? NOT_SET : toCell(setting.value, setting.unit);
}

/** What the record itself is, and the fingerprint over all of it. */
export function recordBlock(record: MeetingRecord, dateSystem: DateSystem): ValuesBlock {
  const facts: readonly (readonly [string, CellValue, string | null])[] = [
    [FACTS.heldOn, dateKind.show(record.heldOn, dateSystem), dateKind.numberFormat],
    [FACTS.asOf, quarterInWords(record.asOf), null],
    [FACTS.basis, BASES[record.basis], null],
    [FACTS.scope, SCOPES[record.scope], null],
    [FACTS.group, record.groupName ?? NOT_KNOWN, null],
    [FACTS.version, RECORD_VERSION, "0"],
    [FACTS.fingerprint, meetingFingerprint(record), null],
  ];
  return {
    block: {
      title: "About this record",
      note: "The fingerprint is reckoned from every figure above. It shows a careless change. It is no proof against forgery: whoever means to can reckon it anew.",
      tableName: "",
      columns: [words(CORNERS.record), words(COLUMNS.value)],
      rows: facts.map(([fact, value]) => [fact, value]),
      isWhole: true,
      whenEmpty: "",
    },
    formats: facts.map(([, , format]) => format),
  };
}
