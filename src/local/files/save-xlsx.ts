import type { WorkbookModel } from "../host/model";
import { PackageEditor, type OriginalPackage } from "./package";

/** A workbook as a file. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What could not be kept or written as it was, in sentences for people. Empty when there is nothing to say. */
  readonly notes: readonly string[];
}

/**
 * Saves a workbook. With the package it was opened from, every part we had no reason to touch is carried over byte for byte:
 * our sheets are added or taken out beside it, and changed cells of the user's sheets are changed in place, one by one.
 *
 * @throws FileError where the package turns out to be damaged in a part that was not read before
 */
export async function saveXlsx(opened: { readonly workbook: WorkbookModel; readonly package: OriginalPackage | null }): Promise<SavedFile> {
  const { workbook } = opened;
  // Loaded when something is saved: a page that only shows a workbook starts without what writes one.
  const [{ emptyPackage }, { spliceWorkbook }] = await Promise.all([import("./authoring"), import("./splicing")]);
  const editor = new PackageEditor(opened.package ?? (await emptyPackage(workbook.dateSystem)));
  const notes = await spliceWorkbook(editor, workbook);
  return { bytes: editor.write(), notes };
}
