import type { Answers } from "./reading";

const ANSWERED = "sheet-";

/** The answer that a sheet is left out. */
export const LEFT_OUT = "left-out";

/** Under which id it is answered that a sheet is left out. Asked by nobody: a manager says it of a sheet that is no part of the group's figures. */
export const sheetAnswerId = (sheet: string): string => `${ANSWERED}${sheet}`;

/** Which sheet an answer is about; null for an answer about something else. */
export const sheetAnswered = (id: string): string | null => (id.startsWith(ANSWERED) ? id.slice(ANSWERED.length) : null);

export const isLeftOut = (sheet: string, answers: Answers): boolean => answers[sheetAnswerId(sheet)] === LEFT_OUT;
