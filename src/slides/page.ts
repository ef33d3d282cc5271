import type { Box } from "./deck";

/** A wide slide, 13⅓ by 7½ inches, in points. */
export const PAGE = { width: 960, height: 540 } as const;

const MARGIN = 36;

/** Where a slide's title stands. */
export const TITLE: Box = { x: MARGIN, y: 20, width: PAGE.width - 2 * MARGIN, height: 44 };

/** What lies between title and footer. */
export const BODY: Box = { x: MARGIN, y: 72, width: PAGE.width - 2 * MARGIN, height: 424 };

/** Whose figures they are, and beside it the slide's number. */
export const FOOTER: Box = { x: MARGIN, y: 506, width: BODY.width - 80, height: 22 };
export const PAGE_NUMBER: Box = { x: PAGE.width - MARGIN - 60, y: 506, width: 60, height: 22 };

/** From the back of a room, less than this is not read. */
export const SMALLEST_TEXT = 12;

export const SIZES = { title: 26, lead: 18, text: 14, small: SMALLEST_TEXT } as const;
