import { associateSheetNames, planAssociateSheet, planOwnSheets, type ApplyOptions, type Workbook, type WriteReceipt } from "../workbook";
import type { Comparable } from "./comparable-parts";
import { compareAssociates } from "./compare-associates";
import { withoutProgress, type OnProgress } from "./progress";
import { tellAssociates } from "./tell-associates";

/** What was written, by associate. */
export interface WrittenAssociateSheets {
  readonly sheets: readonly { readonly name: string; readonly sheet: string }[];
  readonly receipt: WriteReceipt;
}

export interface AssociateSheetsOptions extends ApplyOptions {
  /** Whom for; everybody who is compared unless told otherwise. */
  readonly names?: readonly string[];
  readonly onProgress?: OnProgress;
}

/**
 * Writes for each associate a sheet with their own numbers and nobody else's, all or none. An earlier one is replaced, and
 * kept beside it under another name where somebody changed it. A sheet of the user's is never written over.
 *
 * @throws WorkbookError where the program refuses, "name-taken" where a sheet of the user's has the name; RangeError for a
 * refused reading, for nobody, and for somebody who is not compared
 */
export async function writeAssociateSheets(workbook: Workbook, found: Comparable, { names, onProgress = withoutProgress, ...applying }: AssociateSheetsOptions = {}): Promise<WrittenAssociateSheets> {
  onProgress("plan");
  const told = tellAssociates(found, names ?? null);
  const sheetNames = associateSheetNames(compareAssociates(found.reading).rows.map(({ name }) => name));
  onProgress("map");
  const { dateSystem } = await workbook.readMap();
  const [first, ...others] = told.map((each) => planAssociateSheet(each, sheetNames.get(each.name) ?? each.name, dateSystem));
  if (first === undefined) throw new RangeError("There is nobody to write a sheet for.");
  onProgress("write");
  const receipt = await workbook.apply(planOwnSheets([first, ...others]), applying);
  return { sheets: told.map(({ name }) => ({ name, sheet: sheetNames.get(name) ?? name })), receipt };
}
