import { freezeValues, runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { LocalExcel } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import type { Undo } from "../../src/workbook";
import { aCalculatedExcel } from "./a-calculated-excel";
import { aSmallPractice } from "./a-small-practice";

/** A practice with formulas of ours beside its figures, one of which spills; compared twice where former sheets are to wait. */
export async function aPractice(state: "never compared" | "compared twice"): Promise<{ readonly workbook: WorkbookModel; readonly local: LocalExcel }> {
  const workbook = aSmallPractice();
  const local = await aCalculatedExcel(workbook);
  await local.user.edit("Collections!I2:I4", [2, 3, 4].map((row) => [`=COLLECTIONS_TREND(B${row}:H${row})`]));
  await local.user.edit("Collections!K2", [["=COLLECTIONS_TREND(B2:H2,1,\"class\")"]]);
  await local.user.edit("Collections!M2", [["=COLLECTIONS_PER_CFTE(B2:H4,1)"]]);
  await local.user.edit("Collections!K3", [["=\"COLLECTIONS_TREND(B2:H2)\"&SUM(B2:H2)"]]);
  if (state === "compared twice") await inSequence([1, 2], () => runComparison(openExcelWorkbook()));
  return { workbook, local };
}

/** Freezes it, and returns what takes that back. */
export async function freeze(): Promise<Undo> {
  const frozen = await freezeValues(openExcelWorkbook());
  if (frozen.kind !== "frozen" || frozen.undo === null) throw new Error("Nothing was frozen.");
  return frozen.undo;
}
