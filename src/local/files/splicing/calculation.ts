import type { SheetModel } from "../../host/model";
import { readRelationships, type PackageEditor } from "../package";

/** Takes out the order Excel last calculated in: it makes a new one, and an old one that names changed cells is an error to it. */
export function dropCalculationOrder(editor: PackageEditor, workbookPath: string): void {
  for (const { kind, target } of readRelationships(editor, workbookPath)) {
    if (kind !== "calcChain") continue;
    editor.unlink(workbookPath, target);
    editor.remove(target);
  }
}

/** Whether a sheet has results that are not up to date, which the program that opens the file has to calculate. */
export const isStale = (sheet: SheetModel): boolean => [...sheet.cells.formulas.values()].some((formula) => formula.state !== "current");
