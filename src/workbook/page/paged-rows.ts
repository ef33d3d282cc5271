import type { PageRow } from "./page-row";
import { airRow } from "./page-rows";

/** Rows that belong together on paper. */
export interface PagePart {
  readonly rows: readonly PageRow[];
  /** Said again above them where they begin a page: the headings of the table they go on with. */
  readonly again?: readonly PageRow[];
}

/** All rows of a page's sheet, and which of them, zero-based, begin a page. */
export interface PagedRows {
  readonly rows: readonly PageRow[];
  readonly pageStarts: readonly number[];
}

/** How much of a sheet in points Excel gets onto a letter page within its margins, and a little less, since programs round. Others shrink it more, and have more room. */
const PAGE_POINTS = 700;

const heightOf = (rows: readonly PageRow[]): number => rows.reduce((sum, { points }) => sum + points, 0);

/** The parts of a page one under another, with air between. A part that would be torn by the end of a page begins on the next one; one longer than a page goes on as it comes, and what follows it begins a page. */
export function pagedRows(parts: readonly PagePart[]): PagedRows {
  const rows: PageRow[] = [];
  const pageStarts: number[] = [];
  let used = 0;
  const put = (added: readonly PageRow[]): void => {
    rows.push(...added);
    used += heightOf(added);
  };
  parts.forEach(({ rows: part, again = [] }, index) => {
    if (index > 0) put([airRow]);
    const height = heightOf(part);
    if (used > PAGE_POINTS || (used > 0 && used + height > PAGE_POINTS && heightOf(again) + height <= PAGE_POINTS)) {
      pageStarts.push(rows.length);
      used = 0;
      put(again);
    }
    put(part);
  });
  return { rows, pageStarts };
}
