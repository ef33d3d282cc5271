/** How high rows of the detail come out, in points: lines of text, and the larger titles of its blocks. */
export const ROW_POINTS = 15;
export const TITLE_POINTS = 19;
