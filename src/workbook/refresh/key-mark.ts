import { fingerprintValues } from "../plan";

const DIGITS = 8;

/** Eight digits for the key of a row or column: a name of a person is nothing to leave in a workbook's settings. */
export const keyMark = (key: string): string => fingerprintValues([[key]]).slice(0, DIGITS);
