/** Of the page's columns, in characters: what, decision, owner, by when. */
export const WIDTHS: readonly number[] = [50, 22, 12, 12];

export const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Room for a line by hand. */
export const HAND_POINTS = 24;
