import { OUR_FUNCTIONS, type Workbook } from "../workbook";
import { describeWorkbookError, type FailureWords } from "./describe-workbook-error";

/** What a freezing would come upon. */
export type FormulasToFreeze =
  /** By sheet, in the workbook's order; none where no formula calls our functions. */
  | { readonly kind: "found"; readonly sheets: readonly { readonly sheet: string; readonly formulas: number }[] }
  /** Formulas of ours stand on sheets that are protected: nothing could be frozen. */
  | { readonly kind: "protected"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly failure: FailureWords };

/** How many formulas call our functions, and on which sheets? For somebody who is asked before they are frozen; changes nothing, and never fails. */
export async function formulasToFreeze(workbook: Pick<Workbook, "findFormulas">): Promise<FormulasToFreeze> {
  try {
    const found = await workbook.findFormulas(OUR_FUNCTIONS);
    const locked = found.filter(({ protection }) => protection === "protected").map(({ sheet }) => sheet);
    if (locked.length > 0) return { kind: "protected", sheets: [...new Set(locked)] };
    const sheets = [...new Set(found.map(({ sheet }) => sheet))];
    return { kind: "found", sheets: sheets.map((sheet) => ({ sheet, formulas: found.filter((each) => each.sheet === sheet).length })) };
  } catch (error) {
    return { kind: "failed", failure: describeWorkbookError(error) };
  }
}
