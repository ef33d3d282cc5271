import type { SheetSnapshot } from "../snapshot";
import { PAGE_TITLES } from "./page-titles";

/** The title is the first line, unless somebody put one or two above it. */
const FIRST_ROWS = 3;
const TITLES = Object.values(PAGE_TITLES);

/** Is this one of our pages, whatever it is called now? Such a sheet is never read as collections: its figures come from them. */
export const isPageSheet = ({ values }: Pick<SheetSnapshot, "values">): boolean =>
  values.slice(0, FIRST_ROWS).some((row) => row.some((cell) => typeof cell === "string" && TITLES.some((title) => cell.startsWith(title))));
