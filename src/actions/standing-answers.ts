import type { Answers } from "../workbook";

/** The answer that takes an earlier one back, so that the workbook is asked again and not its memory. */
export const TAKEN_BACK = "";

/** The answers that stand: without those that were taken back. */
export const standingAnswers = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, option]) => option !== TAKEN_BACK));
