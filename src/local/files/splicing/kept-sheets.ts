import { cellOfKey, type CellFormat, type SheetModel, type WorkbookModel } from "../../host/model";
import type { StyleOf } from "../authoring";
import type { PackageEditor } from "../package";
import { readWorkbook } from "../reading";
import { patchCells, type CellPatch } from "./patch-cells";
import { sheetChanges, type SheetChanges } from "./sheet-changes";
import { extendDimension } from "./sheet-head";

/** A sheet that was in the file, and what of it changed. */
export interface ChangedSheet {
  readonly sheet: SheetModel;
  readonly path: string;
  readonly changes: SheetChanges;
}

/**
 * Finds out what changed in sheets that were in the file, by comparing them with it. Results of the user's formulas count only
 * when cells the user's sheets hold have changed: a calculation of our own must not touch a file nobody edited.
 */
export function changedSheets(editor: PackageEditor, workbook: WorkbookModel): readonly ChangedSheet[] {
  const kept = workbook.sheets.filter((sheet) => sheet.origin !== null);
  const wasEdited = kept.some((sheet) => sheet.changedCells.size > 0);
  const suspects = new Map(kept.filter((sheet) => sheet.changed || sheet.changedCells.size > 0 || (wasEdited && sheet.cells.formulas.size > 0)).map((sheet) => [sheet.origin ?? "", sheet]));
  if (suspects.size === 0) return [];
  const former = readWorkbook(editor.original, workbook.name, (path) => suspects.has(path));
  return former.sheets.flatMap((before) => {
    const path = before.origin ?? "";
    const sheet = suspects.get(path);
    return sheet ? [{ sheet, path, changes: sheetChanges(sheet, before, wasEdited) }] : [];
  });
}

/** Writes what changed into the sheets' parts, as far as it can be done cell by cell, and says what could not. */
export function patchKeptSheets(editor: PackageEditor, changed: readonly ChangedSheet[], styleOf: StyleOf, dynamicArrayMetadata: () => number): readonly string[] {
  return changed.flatMap(({ sheet, path, changes }) => {
    const patches = patchesOf(sheet, changes, styleOf);
    if (patches.length > 0) {
      const spills = patches.some((patch) => patch.formula?.spill);
      const patched = patchCells(editor.bytes(path), patches, spills ? dynamicArrayMetadata() : 0);
      const grown = patches.reduce((bounds, { row, column }) => ({ row: Math.max(bounds.row, row), column: Math.max(bounds.column, column) }), { row: 0, column: 0 });
      editor.put(path, extendDimension(patched, grown.row, grown.column));
    }
    return notesOf(sheet, changes);
  });
}

function patchesOf(sheet: SheetModel, changes: SheetChanges, styleOf: StyleOf): readonly CellPatch[] {
  const { cells } = sheet;
  const quoteless = (format: CellFormat | null): number => styleOf(format, false);
  return [...new Set([...changes.cells.keys(), ...changes.formats.keys()])].map((key): CellPatch => {
    const { row, column } = cellOfKey(key);
    const format = changes.formats.get(key);
    return {
      row,
      column,
      value: cells.value(row, column),
      formula: cells.formulas.get(key) ?? null,
      style: format === undefined ? null : quoteless(format),
      scope: changes.cells.get(key) ?? "value",
    };
  });
}

function notesOf(sheet: SheetModel, changes: SheetChanges): readonly string[] {
  const looks = changes.formats.size > 0 ? [`On “${sheet.name}”, ${changes.formats.size} cells have a new look; what the look had beyond what this program knows is not kept.`] : [];
  return [...looks, ...changes.others.map((part) => `On “${sheet.name}”, changes to ${part} are not in the file: the sheet was made elsewhere and is kept as it was.`)];
}
