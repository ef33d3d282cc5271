import { fingerprintContents, type UndoOfWriting, type WrittenSheet } from "../../workbook";
import { cellsFromTheCorner } from "../cells-from-the-corner";
import { contentsOf } from "../contents-of";
import type { Conversation } from "../conversation";
import { loadSurroundings, type OtherSheet, type Surroundings } from "../write/pointing/surroundings";
import { isOurName, type UndoStanding } from "./look";

/** A sheet of the writing as it is now. */
export interface WrittenNow extends WrittenSheet {
  readonly nameNow: string;
  readonly state: "as written" | "changed";
  /** From A1 on. */
  readonly contents: readonly (readonly unknown[])[];
}

export interface Looked {
  readonly written: readonly WrittenNow[];
  /** Where formulas may stand that speak of them. */
  readonly surroundings: Surroundings;
}

const NOTHING: Looked = { written: [], surroundings: { extents: [], names: [] } };

/** Which written sheets are there, and did the user change them? One round trip; cells, formulas and the name are looked at. */
export async function writtenNow({ context, sync }: Conversation, undo: UndoOfWriting, standing: UndoStanding, others: readonly OtherSheet[]): Promise<Looked> {
  const nameOf = new Map(standing.sheets.map(({ id, name }) => [id, name]));
  const there = undo.written.flatMap((sheet) => {
    const nameNow = nameOf.get(sheet.id);
    if (nameNow === undefined) return [];
    return [{ sheet, nameNow, used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex") }];
  });
  if (there.length === 0) return NOTHING;
  const surroundings = loadSurroundings(context, others);
  await sync();
  const written = there.map(({ sheet, nameNow, used }): WrittenNow => {
    const contents = used.isNullObject ? [] : cellsFromTheCorner(contentsOf(used));
    const isSame = isOurName(nameNow, sheet.name) && fingerprintContents(contents) === sheet.fingerprint;
    return { ...sheet, nameNow, contents, state: isSame ? "as written" : "changed" };
  });
  return { written, surroundings: surroundings() };
}
