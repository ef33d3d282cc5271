import { newSheet, type SheetModel, type WorkbookModel } from "../../host/model";
import { findSheetData, scanCells, type CellSources } from "../cells";
import { linkedParts, type OriginalPackage } from "../package";
import type { Styles } from "../styles";
import { childAt, flagAttribute, parseXml, rootOf, type Element } from "../xml";
import { readConditionalFormats } from "./conditional-formats";
import { readDataValidations } from "./data-validations";
import { readPageLayout } from "./page-layout";
import { readFrame } from "./sheet-frame";
import { readTables } from "./tables";
import type { SheetEntry } from "./workbook-part";

/** What all sheets of a workbook share. */
export interface SheetSources {
  readonly package: OriginalPackage;
  readonly cells: CellSources;
  readonly styles: Styles;
}

/** Reads one sheet's part and the parts it links to, all but its charts. */
export function readSheet(workbook: WorkbookModel, entry: SheetEntry, sources: SheetSources): SheetModel {
  const bytes = sources.package.bytes(entry.path);
  const range = findSheetData(bytes);
  const scanned = range && scanCells(bytes, range.start, range.end, range.prefix.length, sources.cells);
  const frame = rootOf(parseXml(withoutCells(bytes, range)));
  const sheet = newSheet(workbook, entry.name, { origin: entry.path, ...(scanned ? { cells: scanned.cells } : {}) });
  sheet.visibility = entry.visibility;
  for (const [row, format] of scanned?.rows ?? []) sheet.rows.set(row, format);
  readFrame(sheet, frame, sources.styles.palette);
  readPageLayout(sheet, frame);
  sheet.conditionalFormats = readConditionalFormats(workbook, frame, sources.styles);
  sheet.dataValidations = readDataValidations(frame);
  sheet.tables = readTables(workbook, sources.package, entry.path);
  sheet.protected = isProtected(frame);
  sheet.pivotTableCount = linkedParts(sources.package, entry.path, "pivotTable").length;
  return sheet;
}

/** The part without its cells: small enough for a tree. */
function withoutCells(bytes: Uint8Array, range: ReturnType<typeof findSheetData>): string {
  const decoder = new TextDecoder();
  if (!range) return decoder.decode(bytes);
  return `${decoder.decode(bytes.subarray(0, range.tagStart))}<${range.prefix}sheetData/>${decoder.decode(bytes.subarray(range.tagEnd))}`;
}

function isProtected(frame: Element): boolean {
  const protection = childAt(frame, "sheetProtection");
  return protection !== null && flagAttribute(protection, "sheet");
}
