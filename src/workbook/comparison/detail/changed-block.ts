import { dayInWords } from "../../../domain";
import type { ChangedSince } from "../changed-since";
import { alteredNote } from "../prose/changed-note";
import { plainText } from "../words/plain-text";
import { longWords, words, type DetailBlock } from "./detail-block";

/** What is not as it was when the partners last met: causes first, then the figures that follow. */
export function changedBlock(changed: ChangedSince): DetailBlock {
  const { heldOn, sheet, lines } = changed;
  return {
    title: `What changed since the meeting of ${dayInWords(heldOn)}`,
    note: [`Held against the sheet ${sheet}. Everything else is as it was.`, ...alteredNote(changed)].join(" "),
    tableName: "PartnerTrackChanged",
    columns: [words("Who"), words("What"), words("At the meeting"), longWords("Now")],
    rows: lines.map(({ who, what, before, after }) => [who, what, before, after].map((text) => plainText(text))),
    whenEmpty: changed.summary,
  };
}
