import type { Comparison, GroupAssessment } from "../domain";
import type { Reading } from "../workbook";
import { fileNameOf } from "./file-name-of";
import { shownLines } from "./shown-lines";
import type { WhatChanged } from "./what-changed";

/** What slides are made from: what a preview or a written comparison came to. */
export interface SlidesGiven {
  readonly reading: Reading;
  readonly comparison: Comparison;
  readonly assessment: GroupAssessment | null;
  /** Since the last locked meeting; null where none is locked. */
  readonly changed: Pick<WhatChanged, "changes" | "lines"> | null;
  /** As the program names it, "practice.xlsx". */
  readonly workbookName: string;
}

/** A file to hand to whoever asked. */
export interface MadeSlides {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the meeting's slides. Planner and library come in a piece of their own, which is fetched when somebody asks and not before.
 *
 * @throws RangeError where there is nobody to compare or no complete quarter
 */
export async function makeSlides({ workbookName, changed, ...given }: SlidesGiven): Promise<MadeSlides> {
  const { deckBytes, planDeck } = await import(/* webpackChunkName: "slides" */ "../slides");
  return { fileName: fileNameOf(workbookName, "slides.pptx"), bytes: await deckBytes(planDeck({ ...given, changes: changed === null ? null : shownLines(changed, given.comparison) })) };
}
