import type { ChangedSince } from "../changed-since";
import { DETAIL_SHEET } from "../sheet-names";

/** A footnote on what changed since the last locked meeting; none where no meeting is locked. */
export function changedNote(changed: ChangedSince | null): string[] {
  if (changed === null) return [];
  const { summary, lines, state, sheet } = changed;
  return [[summary, ...(lines.length === 0 ? [] : [`Listed in ${DETAIL_SHEET}.`]), ...alteredNote({ state, sheet })].join(" ")];
}

/** Said wherever something is told from a locked sheet that was changed by hand. */
export const alteredNote = ({ state, sheet }: Pick<ChangedSince, "state" | "sheet">): string[] => (state === "altered" ? [`The sheet ${sheet} was changed after it was locked.`] : []);
