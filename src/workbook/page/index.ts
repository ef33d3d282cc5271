export { fieldRows } from "./field-rows";
export { pagedRows, type PagedRows, type PagePart } from "./paged-rows";
export { pageSheet, type PageOptions } from "./page-sheet";
export type { CellLook, PageRow } from "./page-row";
export { airRow, cellsAt, noteRows, sectionRow, subtitleRows, textRows, thinRow, titleRow } from "./page-rows";
export { tableRows, type PageColumn } from "./table-rows";
export { isPageSheet } from "./is-page-sheet";
export { PAGE_TITLES } from "./page-titles";
