import { asWrittenFromJson, isJsonRecord, parsePlace, SETTINGS, WorkbookError, type AsWritten, type FormerSheet, type Json, type SheetPlan, type WritePlan } from "../../workbook";
import type { Conversation } from "../conversation";
import { visibilityOf } from "../visibility";
import { isDraftName, isFormerName } from "./names";
import type { OtherSheet } from "./pointing/surroundings";

/** The workbook as it stood before we wrote: what may be replaced, and what to put back if we fail. */
export interface Standing {
  readonly sheetNames: readonly string[];
  readonly activeSheetId: string;
  readonly former: readonly StandingSheet[];
  /** Sheets that stand where the plan writes only if there is none. */
  readonly left: readonly string[];
  /** Hidden drafts that an interrupted writing left behind. */
  readonly leftOverDrafts: readonly string[];
  /** Ids of sheets an earlier writing replaced, hidden until now in case it was to be taken back. */
  readonly waiting: readonly string[];
  /** Sheets that nothing of this is about: the user's, and those of ours that are not written. */
  readonly others: readonly OtherSheet[];
  /** All names of the workbook, as they are. */
  readonly names: readonly { readonly name: string; readonly sheetId: null; readonly formula: string }[];
  /** Every table's name, with the name of its sheet. */
  readonly tables: ReadonlyMap<string, string>;
  /** Settings the plan will change, as they were; undefined where there was none. */
  readonly settings: Readonly<Record<string, Json | undefined>>;
  /** Formulas of the names the plan defines, where they exist. */
  readonly nameFormulas: Readonly<Record<string, string>>;
}

/** A sheet of ours from an earlier writing. */
export interface StandingSheet extends Omit<FormerSheet, "hiddenName"> {
  /** The sheet of the plan that takes its place. */
  readonly planned: string;
  /** The user may have given it a name of their own. Then it is theirs, and stays. */
  readonly naming: "ours" | "renamed";
  readonly fingerprint: string;
  readonly protection: "protected" | "open";
  /** Counted from 0, hidden sheets too. */
  readonly position: number;
  /** As we left it; null where we do not know. */
  readonly asWritten: AsWritten | null;
}

/**
 * Looks before it writes, in one round trip.
 * @throws WorkbookError "read-only" or "protected" where nothing can be written; "name-taken" where a sheet has our
 * name but was not written by us: it is the user's and stays.
 */
export async function takeStanding({ context, sync }: Conversation, plan: WritePlan): Promise<Standing> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  workbook.settings.load("items/key,items/value");
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/id,items/name,items/worksheet/name");
  await sync();

  const doing = "looking at what is there";
  if (workbook.readOnly) throw new WorkbookError("read-only", { code: "AccessDenied", doing, workbook: "untouched" });
  if (workbook.protection.protected) throw new WorkbookError("protected", { code: "AccessDenied", doing, workbook: "untouched" });

  const settings = new Map(workbook.settings.items.map((setting) => [setting.key, setting.value as Json]));
  const fingerprints = settings.get(SETTINGS.sheets);
  const sheets = workbook.worksheets.items;
  const planned = new Map(plan.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.ifThere]));
  const thereFor = (ifThere: SheetPlan["ifThere"]): Excel.Worksheet[] => sheets.filter((sheet) => planned.get(sheet.name.toLowerCase()) === ifThere);
  const formulas = new Map(workbook.names.items.map((item) => [item.name, String(item.formula)]));
  const tables = new Map(workbook.tables.items.map((table) => [table.name, table.worksheet.name]));
  const remembered = settings.get(SETTINGS.asWritten);
  const standing = (sheet: Excel.Worksheet, name: string, naming: StandingSheet["naming"]): StandingSheet => ({
    id: sheet.id,
    name: sheet.name,
    planned: name,
    naming,
    fingerprint: fingerprintOf(fingerprints, name, doing),
    visibility: visibilityOf(sheet.visibility),
    protection: sheet.protection.protected ? "protected" : "open",
    position: sheets.indexOf(sheet),
    asWritten: asWrittenFromJson(entryOf(remembered, name)),
    tables: workbook.tables.items.filter((table) => table.worksheet.name === sheet.name).map(({ id, name: tableName }) => ({ id, name: tableName })),
  });
  const plannedName = new Map(plan.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const former = [
    ...thereFor("replace").map((sheet) => standing(sheet, plannedName.get(sheet.name.toLowerCase()) ?? sheet.name, "ours")),
    ...plan.sheets.flatMap((sheet) => {
      const renamed = renamedFrom(sheet, sheets, formulas, tables);
      return renamed === null || entryOf(fingerprints, sheet.name) === undefined ? [] : [standing(renamed, sheet.name, "renamed")];
    }),
  ];
  const drafts = sheets.filter((sheet) => isDraftName(sheet.name) && sheet.visibility !== "Visible");
  const waiting = sheets.filter((sheet) => isFormerName(sheet.name) && sheet.visibility === "VeryHidden");
  return {
    sheetNames: sheets.map((sheet) => sheet.name),
    activeSheetId: active.id,
    former,
    left: thereFor("leave").map((sheet) => sheet.name),
    leftOverDrafts: drafts.map((sheet) => sheet.name),
    waiting: waiting.map((sheet) => sheet.id),
    others: sheets
      .filter((sheet) => !drafts.includes(sheet) && !waiting.includes(sheet) && !former.some(({ id }) => id === sheet.id))
      .map(({ id, name, protection }) => ({ id, name, protection: protection.protected ? "protected" : "open" })),
    names: [...formulas].map(([name, formula]) => ({ name, sheetId: null, formula })),
    tables,
    settings: Object.fromEntries(Object.keys(plan.settings).map((key) => [key, settings.get(key)])),
    nameFormulas: Object.fromEntries(
      plan.sheets.flatMap((sheet) => sheet.names).flatMap(({ name }) => (formulas.has(name) ? [[name, formulas.get(name) ?? ""]] : [])),
    ),
  };
}

const entryOf = (entries: Json | undefined, sheet: string): Json | undefined => (isJsonRecord(entries) ? entries[sheet] : undefined);

function fingerprintOf(fingerprints: Json | undefined, sheet: string, doing: string): string {
  const known = entryOf(fingerprints, sheet);
  if (typeof known === "string") return known;
  throw new WorkbookError("name-taken", { code: "ItemAlreadyExists", doing, sheet, workbook: "untouched" });
}

/** Our sheet under a name of the user's: what we named in the workbook, or a table of ours, is on it. */
function renamedFrom(plan: SheetPlan, sheets: readonly Excel.Worksheet[], formulas: ReadonlyMap<string, string>, tables: ReadonlyMap<string, string>): Excel.Worksheet | null {
  if (plan.anchors === undefined || plan.ifThere === "leave" || sheets.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase())) return null;
  const onSheets = [
    ...plan.names.flatMap(({ name }) => (formulas.has(name) ? [parsePlace((formulas.get(name) ?? "").slice(1))?.sheet] : [])),
    ...plan.tables.map(({ name }) => tables.get(name)),
  ];
  const [first] = onSheets.filter((name) => name !== undefined && !isFormerName(name) && !isDraftName(name));
  return sheets.find(({ name }) => name === first) ?? null;
}
