import { fingerprintContents, type UndoOfWriting, type WrittenSheet } from "../../workbook";
import { cellsFromTheCorner } from "../cells-from-the-corner";
import { contentsOf } from "../contents-of";
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
    const isSame = isOurName(nameNow, sheet.name) && fingerprintContents(used.isNullObject ? [] : cellsFromTheCorner(contentsOf(used))) === sheet.fingerprint;
    return { ...sheet, nameNow, state: isSame ? "as written" : "changed" };
  });
}
