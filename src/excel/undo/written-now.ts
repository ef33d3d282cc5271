import { fingerprintContents, type UndoOfWriting, type WrittenSheet } from "../../workbook";
import type { Conversation } from "../conversation";
import { inSequence } from "../in-sequence";
import { loadOwnCells } from "../own-cells";
import type { SheetsNamed } from "../write/pointing/sheets-named-in";
import { sheetsSpokenOf } from "../write/pointing/sheets-spoken-of";
import { loadSurroundings, type OtherSheet, type Surroundings } from "../write/pointing/surroundings";
import { isOurName, type UndoStanding } from "./look";

/** A sheet of the writing as it is now. */
export interface WrittenNow extends WrittenSheet {
  readonly nameNow: string;
  readonly state: "as written" | "changed";
  /** The sheets its formulas speak of. */
  readonly speaksOf: SheetsNamed;
}

export interface Looked {
  readonly written: readonly WrittenNow[];
  /** Where formulas may stand that speak of them. */
  readonly surroundings: Surroundings;
}

const NOTHING: Looked = { written: [], surroundings: { extents: [], names: [] } };

/** Which written sheets are there, and did the user change them? One round trip, another where there are cells far out; cells, formulas and the name are looked at. */
export async function writtenNow(conversation: Conversation, undo: UndoOfWriting, standing: UndoStanding, others: readonly OtherSheet[]): Promise<Looked> {
  const { context, sync } = conversation;
  const nameOf = new Map(standing.sheets.map(({ id, name }) => [id, name]));
  const there = undo.written.flatMap((sheet) => {
    const nameNow = nameOf.get(sheet.id);
    if (nameNow === undefined) return [];
    return [{ sheet, nameNow, read: loadOwnCells(context.workbook.worksheets.getItem(sheet.id), nameNow, sheet) }];
  });
  if (there.length === 0) return NOTHING;
  const surroundings = loadSurroundings(context, others);
  await sync();
  const written = await inSequence(there, async ({ sheet, nameNow, read }): Promise<WrittenNow> => {
    const cells = read();
    const isSame = isOurName(nameNow, sheet.name) && cells.far.length === 0 && fingerprintContents(cells.contents) === sheet.fingerprint;
    return { ...sheet, nameNow, speaksOf: await sheetsSpokenOf(conversation, cells), state: isSame ? "as written" : "changed" };
  });
  return { written, surroundings: surroundings() };
}
