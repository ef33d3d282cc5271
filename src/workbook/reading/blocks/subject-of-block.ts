import type { Measure } from "../lexicon/header-meaning";
import { subjectOfText } from "../lexicon/subject-of-text";
import type { BlockPlace } from "./block-place";

/**
 * What the figures of a table are where its columns do not say: the corner cell, then the lines above from the nearest
 * up, then the sheet's name. Null where none of them says.
 */
export function subjectOfBlock({ grid, heading, titles }: BlockPlace): Measure | null {
  const corner = grid.row(heading.row).find((value) => typeof value === "string" && value.trim() !== "");
  const texts = [corner, ...[...titles].reverse(), grid.name];
  for (const text of texts) {
    const subject = typeof text === "string" ? subjectOfText(text) : null;
    if (subject !== null) return subject;
  }
  return null;
}
