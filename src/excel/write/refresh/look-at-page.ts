import type { Json, SheetPage } from "../../../workbook";
import { plainAddress } from "../../plain-address";
import { LAYOUT_NAMES, TEXT_NAMES } from "./page-names";

const WHOLE = { rows: 1_048_576, columns: 16_384 };

/** Asks for print set-up, frozen panes and the tab; what is returned reads the answer after the next sync. */
export function lookAtPage(sheet: Excel.Worksheet): () => SheetPage {
  sheet.load("tabColor,showGridlines");
  const layout = sheet.pageLayout.load(LAYOUT_NAMES.join(","));
  const texts = sheet.pageLayout.headersFooters.defaultForAllPages.load(TEXT_NAMES.join(","));
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
  return () => ({
    ...Object.fromEntries(LAYOUT_NAMES.map((name) => [name, layout[name] as unknown as Json])),
    ...Object.fromEntries(TEXT_NAMES.map((name) => [name, texts[name]])),
    printArea: area.isNullObject ? null : plainAddress(area.address),
    titleRows: titles.isNullObject ? null : plainAddress(titles.address),
    frozenRows: frozen.isNullObject || frozen.rowCount >= WHOLE.rows ? 0 : frozen.rowCount,
    frozenColumns: frozen.isNullObject || frozen.columnCount >= WHOLE.columns ? 0 : frozen.columnCount,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
  });
}
