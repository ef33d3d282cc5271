import { airRow } from "./page-rows";
import type { PageRow } from "./page-row";

/** How much of a sheet in points programs get onto a letter page within its margins: Excel, and one that fits the width a little tighter. */
const CAPACITIES = [720, 742] as const;

/** Each time, what programs make of it drifts apart a little. */
const MOST_PUSHES = 3;

/**
 * The parts of a page one under another, with air between. A part that would be torn by the end of a page begins on the next
 * one: programs that fit a sheet to one page's width take no page breaks, so rows of air stand in for one. After a few pages
 * parts follow as they come.
 */
export function pagedRows(parts: readonly (readonly PageRow[])[]): PageRow[] {
  const rows: PageRow[] = [];
  let pages = CAPACITIES.map((capacity): PrintedPage => ({ capacity, number: 1, used: 0 }));
  const put = (added: readonly PageRow[]): void => {
    rows.push(...added);
    pages = pages.map((page) => added.reduce(printed, page));
  };
  const leave = (torn: readonly PrintedPage[]): void => {
    const isLeft = ({ capacity, number }: PrintedPage): boolean => pages.some((page) => page.capacity === capacity && page.number > number);
    while (!torn.every(isLeft)) put([airRow]);
  };
  let pushes = 0;
  parts.forEach((part, index) => {
    if (index > 0) put([airRow]);
    const isPushed = pushes < MOST_PUSHES && pages.some((page) => isTorn(part, page));
    // What saves a part in one program may bring it to the edge in another; a part of nearly a page cannot be saved in both.
    for (let program = 0; isPushed && program < CAPACITIES.length; program += 1) leave(pages.filter((page) => isTorn(part, page)));
    if (isPushed) pushes += 1;
    put(part);
  });
  return rows;
}

interface PrintedPage {
  readonly capacity: number;
  readonly number: number;
  readonly used: number;
}

/** Where a program is after one row more: a row that does not fit goes to the next page whole. */
const printed = ({ capacity, number, used }: PrintedPage, { points }: PageRow): PrintedPage =>
  used + points > capacity ? { capacity, number: number + 1, used: points } : { capacity, number, used: used + points };

/** Whether the end of the page would cut this part in two. What is longer than a page is cut in any case. */
function isTorn(part: readonly PageRow[], { capacity, used }: PrintedPage): boolean {
  const height = part.reduce((sum, { points }) => sum + points, 0);
  return height <= capacity && used + height > capacity;
}
