import { footerText, PAGE_NUMBER, rectangular, runsOf } from "../comparison/look";
import { blockAddress, columnLetters, type ChartPlan, type SheetPlan } from "../plan";
import { pageFormats } from "./page-formats";
import type { PagedRows } from "./paged-rows";

/** What makes a sheet of a page. */
export interface PageOptions extends Pick<SheetPlan, "name" | "ifThere" | "tabColor"> {
  /** In characters, column by column. */
  readonly widths: readonly number[];
  readonly charts?: readonly ChartPlan[];
  readonly footer: string;
  readonly conditionalFormats?: SheetPlan["conditionalFormats"];
}

/** A sheet for the page: portrait, one page wide, as many pages long as it needs. */
export function pageSheet({ rows, pageStarts }: PagedRows, { name, ifThere, tabColor, widths, charts = [], footer, conditionalFormats = [] }: PageOptions): SheetPlan {
  return {
    name,
    ifThere,
    values: rectangular(rows.map(({ cells }) => cells), widths.length),
    formats: pageFormats(rows, widths.length),
    conditionalFormats,
    columnWidths: runsOf(widths).map(({ start, count, value }) => ({ columns: `${columnLetters(start)}:${columnLetters(start + count - 1)}`, characters: value })),
    rowHeights: runsOf(rows.map(({ points }) => points)).map(({ start, count, value }) => ({ rows: `${start + 1}:${start + count}`, points: value })),
    merges: rows.flatMap(({ merge }, row) => (merge === undefined ? [] : [blockAddress({ row, ...merge })])),
    tables: [],
    validations: [],
    names: [],
    charts,
    sparklines: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      area: blockAddress({ row: 0, column: 0, rowCount: rows.length, columnCount: widths.length }),
      orientation: "portrait",
      paper: "letter",
      pagesTall: null,
      titleRows: null,
      pageStarts,
      marginInches: 0.5,
      footerLeft: footerText(footer),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor,
  };
}
