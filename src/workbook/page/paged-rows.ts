import { airRow } from "./page-rows";
import type { PageRow } from "./page-row";

/**
 * A letter page within its margins. Programs differ by a few percent in what they get onto it: a part ends well before, and
 * the air that pushes the next one over reaches a little further.
 */
const PAGE_POINTS = 720;
const SAFE_POINTS = 680;
const PUSHED_POINTS = 752;

/**
 * The parts of a page one under another, with air between. A part that would be torn by the end of the page begins on the next
 * one: programs that fit a sheet to one page's width take no page breaks, so rows of air stand in for one.
 */
export function pagedRows(parts: readonly (readonly PageRow[])[]): PageRow[] {
  const rows: PageRow[] = [];
  let used = 0;
  const put = (added: readonly PageRow[]): void => {
    rows.push(...added);
    used = added.reduce((sum, { points }) => (sum + points > PAGE_POINTS ? points : sum + points), used);
  };
  parts.forEach((part, index) => {
    const height = heightOf(part);
    if (index > 0) put([airRow]);
    if (used + height > SAFE_POINTS && height <= SAFE_POINTS) {
      put(Array.from({ length: Math.floor((PUSHED_POINTS - used) / airRow.points) }, () => airRow));
      used = 0;
    }
    put(part);
  });
  return rows;
}

const heightOf = (rows: readonly PageRow[]): number => rows.reduce((sum, { points }) => sum + points, 0);
