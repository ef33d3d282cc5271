import { fingerprintValues, type UndoOfWriting, type WrittenSheet } from "../../workbook";
import { cellsFromTheCorner } from "../cells-from-the-corner";
import type { Conversation } from "../conversation";
import { isOurName, type UndoStanding } from "./look";

/** A sheet of the writing as it is now. */
export interface WrittenNow extends WrittenSheet {
  readonly nameNow: string;
  readonly state: "as written" | "changed";
}

/** Which written sheets are there, and did the user change them? One round trip; cells, formulas and the name are looked at. */
export async function writtenNow({ context, sync }: Conversation, undo: UndoOfWriting, standing: UndoStanding): Promise<WrittenNow[]> {
  const nameOf = new Map(standing.sheets.map(({ id, name }) => [id, name]));
  const there = undo.written.flatMap((sheet) => {
    const nameNow = nameOf.get(sheet.id);
    if (nameNow === undefined) return [];
    return [{ sheet, nameNow, used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex") }];
  });
  if (there.length === 0) return [];
  await sync();
  return there.map(({ sheet, nameNow, used }) => {
    const isSame = isOurName(nameNow, sheet.name) && fingerprintValues(used.isNullObject ? [] : cellsFromTheCorner(contentsOf(used))) === sheet.fingerprint;
    return { ...sheet, nameNow, state: isSame ? "as written" : "changed" };
  });
}

/** Formulas where there are formulas: those of the user that were carried over are known by their text. Text that begins with "=" is its own value. */
const contentsOf = ({ values, formulas, rowIndex, columnIndex }: Excel.Range): Pick<Excel.Range, "values" | "rowIndex" | "columnIndex"> => ({
  values: (values as unknown[][]).map((row, down) =>
    row.map((value, right) => {
      const formula: unknown = (formulas as unknown[][])[down]?.[right];
      return typeof formula === "string" && formula.startsWith("=") ? formula : value;
    }),
  ),
  rowIndex,
  columnIndex,
});
