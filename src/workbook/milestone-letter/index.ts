export { planMilestoneLetter } from "./plan-milestone-letter";
export { LETTER_SHEET } from "./sheet-name";
