import type { Conversation } from "../../conversation";
import type { PointerPlace } from "./pointer";

/** A formula or a name that is to be given another text, provided it says this now. */
export interface ToPoint {
  readonly at: PointerPlace;
  readonly says: string;
  readonly formula: string;
}

/**
 * Which of these say what they are thought to say? One round trip, none where none is asked about. What another hand changed
 * meanwhile is left out, and so is what is on our own new sheets.
 * @param present - ids of the sheets that are there
 */
export async function pointersThatSay({ context, sync }: Conversation, wanted: readonly ToPoint[], present: ReadonlySet<string>): Promise<ToPoint[]> {
  const read = wanted.flatMap((each) => {
    const says = loadFormula(context, each.at, present);
    return says === null ? [] : [{ each, says }];
  });
  if (read.length === 0) return [];
  await sync();
  return read.flatMap(({ each, says }) => (isSame(says(), each.says) ? [each] : []));
}

function loadFormula({ workbook }: Excel.RequestContext, at: PointerPlace, present: ReadonlySet<string>): (() => unknown) | null {
  if (at.kind === "new" || (at.sheetId !== null && !present.has(at.sheetId))) return null;
  if (at.kind === "cell") {
    const cell = workbook.worksheets.getItem(at.sheetId).getCell(at.row, at.column).load("formulas");
    return () => (cell.formulas as unknown[][])[0]?.[0];
  }
  const item = (at.sheetId === null ? workbook : workbook.worksheets.getItem(at.sheetId)).names.getItemOrNullObject(at.name).load("formula");
  return () => (item.isNullObject ? null : (item.formula as unknown));
}

/** A program writes names of sheets as they are, whatever case they were given in. */
const isSame = (one: unknown, other: string): boolean => typeof one === "string" && one.toLowerCase() === other.toLowerCase();
