import { OUR_FUNCTIONS, type CellEdit, type FormulaCells, type Undo, type Workbook } from "../workbook";
import { freezeEdits } from "./freeze-edits";
import { whyNotFrozen, type WhyNotFrozen } from "./why-not-frozen";

/** How the freezing ended. */
export type Freeze =
  | {
      readonly kind: "frozen";
      /** By sheet, in the workbook's order; none where no formula calls our functions. */
      readonly frozen: readonly { readonly sheet: string; readonly addresses: readonly string[] }[];
      readonly leftOut: readonly LeftOut[];
      /** Puts the formulas back; null where there was none to freeze. */
      readonly undo: Undo | null;
    }
  /** Formulas of ours stand on sheets that are protected. Nothing was changed anywhere. */
  | { readonly kind: "protected"; readonly sheets: readonly string[] };

/** A formula that stays one. */
export interface LeftOut {
  readonly sheet: string;
  readonly address: string;
  readonly why: WhyNotFrozen;
}

/**
 * Puts values in place of every formula that calls our functions, so that somebody without the add-in sees figures and not
 * `#NAME?`. The hidden sheets that wait for an undo go as well: they must not be mailed.
 * @throws WorkbookError where the program refuses; then nothing was changed
 */
export async function freezeValues(workbook: Workbook): Promise<Freeze> {
  const found = await workbook.findFormulas(OUR_FUNCTIONS);
  const locked = found.filter(({ protection }) => protection === "protected").map(({ sheet }) => sheet);
  if (locked.length > 0) return { kind: "protected", sheets: [...new Set(locked)] };
  const leftOut = found.flatMap((cells): LeftOut[] => {
    const why = whyNotFrozen(cells.values);
    return why === null ? [] : [{ sheet: cells.sheet, address: cells.address, why }];
  });
  const toFreeze = found.filter(({ values }) => whyNotFrozen(values) === null);
  const cells: readonly CellEdit[] = freezeEdits(toFreeze);
  const { undo } = await workbook.edit({ cells, formerSheets: "remove" });
  return { kind: "frozen", frozen: bySheet(toFreeze), leftOut, undo };
}

function bySheet(cells: readonly FormulaCells[]): { readonly sheet: string; readonly addresses: readonly string[] }[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, addresses: cells.filter((each) => each.sheet === sheet).map(({ address }) => address) }));
}
