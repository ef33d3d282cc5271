import { changeLine, changesInWords, changesSince, meetingContent, type ChangeLine, type Comparison, type GroupAssessment, type IsoDate, type MeetingChange, type MeetingContent } from "../domain";
import { meetingSettings, type LockedMeeting } from "../workbook";
import type { Comparable } from "./comparable-parts";

/** What is not as it was at the last locked meeting: for the pane, the slides, the terminal and the sheets. */
export interface WhatChanged {
  readonly heldOn: IsoDate;
  /** The sheet the meeting is locked on. */
  readonly sheet: string;
  /** "altered": the sheet was changed by hand after it was locked. */
  readonly state: LockedMeeting["state"];
  readonly changes: readonly MeetingChange[];
  /** One a change, in the same order. */
  readonly lines: readonly ChangeLine[];
  /** How many, or that nothing has changed, in one sentence. */
  readonly summary: string;
}

/** What changed since the last locked meeting? Null where none is locked, or the reading was refused. */
export function whatChanged(comparable: Comparable, comparison: Comparison, assessment: GroupAssessment | null): WhatChanged | null {
  const last = comparable.meetings?.last ?? null;
  const now = contentOf(comparable, comparison, assessment);
  if (last === null || now === null) return null;
  const { sheet, state, record } = last;
  const changes = changesSince(record, now);
  return { heldOn: record.heldOn, sheet, state, changes, lines: changes.map(changeLine), summary: changesInWords(record.heldOn, changes) };
}

/** What the partners would see now; null for a refused reading. */
export function contentOf({ reading: { group }, answers }: Comparable, comparison: Comparison, assessment: GroupAssessment | null): MeetingContent | null {
  return group === null ? null : meetingContent({ group, comparison, assessment, settings: meetingSettings(assessment?.scoring ?? null, answers) });
}
