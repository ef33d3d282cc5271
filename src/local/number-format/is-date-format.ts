import { readNumberFormat } from "./read-number-format";

/** True for a number format that shows a date, a time of day or a time elapsed. */
export const isDateFormat = (code: string): boolean => readNumberFormat(code).some(({ holdsDate }) => holdsDate);
