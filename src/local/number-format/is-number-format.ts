import { splitSections } from "./split-sections";

const MOST_SECTIONS = 4;
/** Whole pieces of a code: quoted text, escapes, brackets, and words that use a letter otherwise reserved. */
const PIECES = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/gis;
/** Left over once whole pieces are taken out: an open quote or bracket, and the one letter Excel keeps without a meaning. */
const REFUSED = /["[n]/i;

/** True for a code Excel accepts: four sections at most, quotes and brackets closed, no letter it keeps for itself. */
export const isNumberFormat = (code: string): boolean => splitSections(code).length <= MOST_SECTIONS && !REFUSED.test(code.replace(PIECES, ""));
