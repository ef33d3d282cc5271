import { WorkbookError, type CellEdit, type EditCell, type EditPlan } from "../../workbook";
import type { Conversation } from "../conversation";
import { inSequence } from "../in-sequence";
import { isFormerName } from "../write/names";
import { asEditCell, standsAs } from "./cell-contents";
import { cutRows, inPieces } from "./in-pieces";

export const DOING = "setting cells";

/** One rectangle with what stands there now. */
export interface StandingCells {
  readonly edit: CellEdit;
  /** What puts it back. */
  readonly before: CellEdit["write"];
}

/** The cells before they are set. */
export interface EditStanding {
  readonly cells: readonly StandingCells[];
  /** Ids of hidden former sheets that are to go. */
  readonly waiting: readonly string[];
}

/**
 * Looks before it writes: one round trip, more only above 4 MB.
 * @throws WorkbookError "changed-meanwhile" where a cell holds something else than expected; "read-only"; "protected" where sheets would have to go
 */
export async function standOfCells({ context, sync }: Conversation, { cells, formerSheets = "keep" }: EditPlan): Promise<EditStanding> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  const pieces = inPieces(cells.flatMap((edit) => cutRows(edit)).map((edit) => ({ edit })));
  const standing = await inSequence(pieces.length === 0 ? [[]] : pieces, async (piece) => {
    const asked = piece.map(({ edit }) => ({ edit, range: workbook.worksheets.getItem(edit.sheet).getRange(edit.address).load("formulas,values") }));
    await sync();
    return asked.map(({ edit, range: { formulas, values } }): StandingCells => {
      if (!standsAs(formulas as unknown[][], edit)) throw new WorkbookError("changed-meanwhile", { code: "Changed", doing: DOING, sheet: edit.sheet, workbook: "untouched" });
      return { edit, before: beforeOf(edit, formulas as unknown[][], values as unknown[][]) };
    });
  });
  if (workbook.readOnly) throw new WorkbookError("read-only", { code: "AccessDenied", doing: DOING, workbook: "untouched" });
  const waiting = formerSheets === "keep" ? [] : workbook.worksheets.items.filter(({ name, visibility }) => isFormerName(name) && visibility === "VeryHidden").map(({ id }) => id);
  if (waiting.length > 0 && workbook.protection.protected) throw new WorkbookError("protected", { code: "AccessDenied", doing: DOING, workbook: "untouched" });
  return { cells: standing.flat(), waiting };
}

/** Of a spill only the first cell is ours to look at: the others follow it. */
export function looked(sheet: Excel.Worksheet, { address, holds }: CellEdit): Excel.Range {
  const range = sheet.getRange(address);
  return holds === "one spill" ? range.getCell(0, 0) : range;
}

function beforeOf({ write, holds }: CellEdit, formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): EditCell[][] {
  const first = asEditCell(formulas[0]?.[0], values[0]?.[0]);
  const isSpill = holds === "one spill" && typeof first === "object" && first !== null && "formula" in first;
  return write.map((row, down) =>
    row.map((cell, right): EditCell => {
      if (cell === null) return null;
      // What a formula spills into has to be empty when the formula comes back.
      return isSpill && (down > 0 || right > 0) ? "" : asEditCell(formulas[down]?.[right], values[down]?.[right]);
    }),
  );
}
