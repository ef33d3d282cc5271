import type { FormulaPlace, ReplacedSheet, UndoOfWriting } from "../../workbook";
import type { Conversation } from "../conversation";
import { isDraftName, isFormerName } from "../write/names";
import { findPointers } from "../write/pointing/find-pointers";
import { placeWords } from "../write/pointing/place-words";
import type { ToPoint } from "../write/pointing/pointers-that-say";
import type { OtherSheet } from "../write/pointing/surroundings";
import type { UndoStanding } from "./look";
import type { Looked, WrittenNow } from "./written-now";

/** What becomes of the user's formulas that speak of the sheets that are to go. */
export interface PointedBack {
  /** These get the text back that they had. */
  readonly pointed: readonly ToPoint[];
  /** These were made or changed since, or cannot be changed: what they read stays. */
  readonly readBy: readonly string[];
  readonly written: readonly WrittenNow[];
}

/** The sheets that are neither taken away nor brought back by this. */
export const othersThan = ({ written, former }: UndoOfWriting, { sheets }: UndoStanding): OtherSheet[] => {
  const ours = new Set([...written, ...former].map(({ id }) => id));
  return sheets.filter(({ id, name, visibility }) => !ours.has(id) && !(isDraftName(name) && visibility !== "visible") && !(isFormerName(name) && visibility === "very-hidden"));
};

/** Looks through the user's formulas: a round trip for each 4 MB of cells, and another where some speak of written sheets. */
export async function pointBack(conversation: Conversation, undo: UndoOfWriting, standing: UndoStanding, others: readonly OtherSheet[], { written, surroundings }: Looked): Promise<PointedBack> {
  const names = [...standing.names].map(([name, { formula }]) => ({ name, sheetId: null, formula }));
  const found = await findPointers(conversation, written.map((sheet) => asReplaced(sheet, standing)), undo.names.map(({ name }) => name), { others, names }, surroundings);
  const known = new Map((undo.pointed ?? []).map((each) => [keyOf(each.at), each]));
  const open = new Set(others.flatMap(({ id, protection }) => (protection === "open" ? [id] : [])));
  const judged = found.flatMap(({ at, was, speaksOf }) => {
    if (at.kind === "new") return [];
    const before = known.get(keyOf(at));
    const canGoBack = before !== undefined && before.now.toLowerCase() === was.toLowerCase() && (at.kind === "name" || open.has(at.sheetId));
    return [{ at, speaksOf, back: canGoBack ? { at, says: was, formula: before.was } : null }];
  });
  const stuck = judged.filter(({ back }) => back === null);
  return {
    pointed: judged.flatMap(({ back }) => back ?? []),
    readBy: stuck.map(({ at }) => placeWords(at)),
    written: staying(written, new Set(stuck.flatMap(({ speaksOf }) => speaksOf))),
  };
}

/** Nothing is asked but whether a formula speaks of it. */
const asReplaced = ({ id, nameNow }: WrittenNow, { tables }: UndoStanding): ReplacedSheet => ({
  name: nameNow,
  place: () => null,
  tables: new Map(tables.flatMap(({ name, sheetId }) => (sheetId === id ? [[name.toLowerCase(), null]] : []))),
});

/** A sheet that is read stays as if the user had changed it, and so does what the formulas of one that stays speak of. */
function staying(written: readonly WrittenNow[], read: ReadonlySet<string>): readonly WrittenNow[] {
  const stays = ({ nameNow, state }: WrittenNow): boolean => state === "changed" || read.has(nameNow);
  const sources = written.filter(stays).map(({ speaksOf }) => speaksOf);
  const all = new Set([...read, ...written.flatMap(({ nameNow }) => (sources.some((named) => named.has(nameNow)) ? [nameNow] : []))]);
  return all.size === read.size ? written.map((sheet) => (stays(sheet) ? { ...sheet, state: "changed" } : sheet)) : staying(written, all);
}

const keyOf = (at: FormulaPlace): string => JSON.stringify(at.kind === "cell" ? [at.sheetId, at.row, at.column] : [at.sheetId, at.name]);
