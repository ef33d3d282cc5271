import { CellGrid } from "./cell-grid";
import type { PageLayoutModel, SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** An empty workbook with one sheet for each name. */
export function newWorkbook(sheetNames: readonly string[] = ["Sheet1"], name = "Book1.xlsx"): WorkbookModel {
  const workbook: WorkbookModel = {
    name,
    sheets: [],
    names: [],
    settings: new Map(),
    dateSystem: "1900",
    activeSheetId: "",
    selection: null,
    readOnly: false,
    structureProtected: false,
    nextId: 1,
  };
  for (const sheetName of sheetNames) workbook.sheets.push(newSheet(workbook, sheetName));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

/** A sheet as Excel makes it, with an id of its own. The caller puts it into the workbook. */
export function newSheet(workbook: WorkbookModel, name: string, from: { readonly cells?: CellGrid; readonly origin?: string } = {}): SheetModel {
  return {
    id: nextId(workbook),
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: from.cells ?? new CellGrid(),
    columns: new Map(),
    rows: new Map(),
    standardWidth: 8.43,
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    dataValidations: [],
    freeze: { rows: 0, columns: 0 },
    pageLayout: newPageLayout(),
    protected: false,
    pivotTableCount: 0,
    shapeCount: 0,
    comments: [],
    origin: from.origin ?? null,
    changed: false,
    changedCells: new Set(),
  };
}

/** An id in the form Excel gives to sheets, tables and charts. */
export function nextId(workbook: WorkbookModel): string {
  const number = workbook.nextId++;
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}

function newPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    printArea: null,
    titleRows: null,
    pageStarts: [],
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    headersFooters: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  };
}
