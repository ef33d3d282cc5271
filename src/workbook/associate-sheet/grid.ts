/** The page's columns, in characters: eight alike, which every part of it shares. */
export const WIDTHS: readonly number[] = Array<number>(8).fill(12);

/** Room for a sentence across the page. */
export const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
