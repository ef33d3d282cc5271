import type { Measure } from "../lexicon/header-meaning";
import { isOfPayOrPlans, subjectOfText } from "../lexicon/subject-of-text";
import type { BlockPlace } from "./block-place";

/**
 * What the figures of a table are where its columns do not say: the corner cell, then the lines above from the nearest
 * up, then the sheet's name. Null where none of them says.
 */
export const subjectOfBlock = (place: BlockPlace): Measure | null => subjectOfText(tellingText(place));

/** Whether the text that says so says that the table is of pay or of a plan: no column of it holds collections then. */
export const isPayOrPlan = (place: BlockPlace): boolean => isOfPayOrPlans(tellingText(place));

function tellingText({ grid, heading, titles }: BlockPlace): string {
  const corner = grid.row(heading.row).find((value) => typeof value === "string" && value.trim() !== "");
  const texts = [corner, ...[...titles].reverse(), grid.name];
  return texts.flatMap((text) => (typeof text === "string" && subjectOfText(text) !== null ? [text] : []))[0] ?? "";
}
