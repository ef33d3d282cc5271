import { showsDate } from "./date-text";
import { formatSections } from "./format-tokens";

/** True for a number format that shows a date or a time. */
export const isDateFormat = (code: string): boolean => !/^general$/i.test(code) && showsDate(formatSections(code)[0] ?? []);
