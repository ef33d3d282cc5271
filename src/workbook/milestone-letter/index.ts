export { LETTER_SHEET, planMilestoneLetter } from "./plan-milestone-letter";
