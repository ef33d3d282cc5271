import type { PageSetup, TableDefinition, WriteSheet } from "hucre";
import type { PageLayoutModel, SheetModel, TableModel } from "../../host/model";
import { areaAddress } from "../formulas";
import { fileWidthOfCharacters } from "../geometry";
import { libraryConditional } from "./library-conditional";
import { rgb } from "./library-style";
import { libraryValidation } from "./library-validation";

const POINTS_PER_INCH = 72;

/** Everything of a sheet but its cells, charts and name, in the library's words. Its cells are written by `cellsXml`. */
export function librarySheet(sheet: SheetModel, name: string): WriteSheet {
  const { freeze, pageLayout } = sheet;
  return {
    name,
    rows: [],
    columns: libraryColumns(sheet),
    merges: sheet.merges.map((area) => ({ startRow: area.firstRow, startCol: area.firstColumn, endRow: area.lastRow, endCol: area.lastColumn })),
    conditionalRules: sheet.conditionalFormats.map(libraryConditional),
    dataValidations: sheet.dataValidations.map(libraryValidation).filter((each) => each !== null),
    tables: sheet.tables.map(libraryTable),
    pageSetup: libraryPageSetup(pageLayout),
    headerFooter: libraryHeaderFooter(pageLayout.headersFooters),
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor === "" ? {} : { tabColor: rgb(sheet.tabColor) }) },
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
  };
}

function libraryColumns(sheet: SheetModel): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(-1, ...sheet.columns.keys()) + 1;
  return Array.from({ length: count }, (_, index) => {
    const column = sheet.columns.get(index);
    return { ...(column?.width === undefined ? {} : { width: fileWidthOfCharacters(column.width) }), ...(column?.hidden ? { hidden: true } : {}) };
  });
}

function libraryTable(table: TableModel): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: areaAddress(table.area),
    columns: table.columnNames.map((name) => ({ name })),
    ...(table.style === "" ? {} : { style: table.style }),
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    ...(table.showTotals ? { showTotalRow: true } : {}),
  };
}

function libraryPageSetup(layout: PageLayoutModel): PageSetup {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = layout.zoom;
  const fits = wide !== undefined || tall !== undefined;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: layout.paperSize.toLowerCase() as NonNullable<PageSetup["paperSize"]>,
    ...(fits ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 } : { scale: scale ?? 100 }),
    margins: Object.fromEntries(Object.entries(layout.margins).map(([side, points]) => [side, Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000])),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
  };
}

function libraryHeaderFooter(texts: PageLayoutModel["headersFooters"]): NonNullable<WriteSheet["headerFooter"]> {
  const header = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return { ...(header === "" ? {} : { oddHeader: header }), ...(footer === "" ? {} : { oddFooter: footer }) };
}

const sections = (left: string, center: string, right: string): string => `${left === "" ? "" : `&L${left}`}${center === "" ? "" : `&C${center}`}${right === "" ? "" : `&R${right}`}`;
