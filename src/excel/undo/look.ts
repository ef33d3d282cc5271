import { WorkbookError, type Json, type SheetVisibility, type UndoOfWriting } from "../../workbook";
import type { Conversation } from "../conversation";
import { visibilityOf } from "../visibility";
import { isDraftName, isFormerName } from "../write/names";

export const DOING = "taking the last writing back";

/** The workbook before anything is taken back. */
export interface UndoStanding {
  readonly sheets: readonly StandingSheet[];
  readonly tables: readonly { readonly id: string; readonly name: string; readonly sheetId: string }[];
  readonly names: ReadonlyMap<string, { readonly formula: string; readonly comment: string }>;
  readonly settings: ReadonlyMap<string, Json>;
  readonly activeSheetId: string;
}

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: "protected" | "open";
}

/**
 * Looks, in one round trip, whether the writing can be taken back.
 * @throws WorkbookError "read-only" or "protected"; "gone" where another writing came since, or the sheets that waited are gone;
 * "name-taken" where a sheet of the user's has a former sheet's name by now
 */
export async function look({ context, sync }: Conversation, undo: UndoOfWriting): Promise<UndoStanding> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  workbook.settings.load("items/key,items/value");
  workbook.names.load("items/name,items/formula,items/comment");
  workbook.tables.load("items/id,items/name,items/worksheet/id");
  await sync();
  if (workbook.readOnly) throw refused("read-only", "AccessDenied");
  if (workbook.protection.protected) throw refused("protected", "AccessDenied");
  const sheets = workbook.worksheets.items.map(({ id, name, visibility, protection }): StandingSheet => ({ id, name, visibility: visibilityOf(visibility), protection: protection.protected ? "protected" : "open" }));
  requireSheets(sheets, undo);
  return {
    sheets,
    tables: workbook.tables.items.map(({ id, name, worksheet }) => ({ id, name, sheetId: worksheet.id })),
    names: new Map(workbook.names.items.map(({ name, formula, comment }) => [name, { formula: String(formula), comment }])),
    settings: new Map(workbook.settings.items.map(({ key, value }) => [key, value as Json])),
    activeSheetId: active.id,
  };
}

function requireSheets(sheets: readonly StandingSheet[], { written, former }: UndoOfWriting): void {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const there = written.flatMap(({ id }) => byId.get(id) ?? []);
  const missing = former.find(({ id, hiddenName, name }) => {
    const sheet = byId.get(id);
    // An undo that was cut off may have given it its name back already.
    return sheet === undefined || (sheet.name !== hiddenName && !(sheet.name === name && there.length > 0));
  });
  if (missing !== undefined) throw refused("gone", "ItemNotFound", missing.name);
  const [first] = written;
  const isSuperseded = there.some(({ name, visibility }) => isFormerName(name) && visibility === "very-hidden");
  if (isSuperseded || (there.length === 0 && former.length === 0)) throw refused("gone", "ItemNotFound", first?.name);
  const ours = new Set([...written, ...former].map(({ id }) => id));
  const taken = former.find(({ name }) => sheets.some((sheet) => !ours.has(sheet.id) && sheet.name.toLowerCase() === name.toLowerCase()));
  if (taken !== undefined) throw refused("name-taken", "ItemAlreadyExists", taken.name);
}

function refused(kind: WorkbookError["kind"], code: string, sheet?: string): WorkbookError {
  return new WorkbookError(kind, { code, doing: DOING, workbook: "untouched", ...(sheet === undefined ? {} : { sheet }) });
}

/** Does this sheet still have the name we gave it? Another is the user's, and a change of theirs. */
export const isOurName = (name: string, written: string): boolean => name === written || isDraftName(name);
