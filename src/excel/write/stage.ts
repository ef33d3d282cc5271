import type { SeenSheet, WritePlan } from "../../workbook";
import type { Conversation } from "../conversation";
import { inSequence } from "../in-sequence";
import { loadOwnCells, type OwnCells } from "../own-cells";
import { draftSheet } from "./draft-sheet";
import { draftName } from "./names";
import { queueCharts } from "./queue-charts";
import { queueSparklines } from "./queue-sparklines";
import { lookAtDraft } from "./refresh/look-at-draft";
import { lookAtFormer, type FormerSeen } from "./refresh/look-at-former";
import type { SheetsNamed } from "./pointing/sheets-named-in";
import { sheetsSpokenOf } from "./pointing/sheets-spoken-of";
import { loadSurroundings, type Surroundings } from "./pointing/surroundings";
import type { Standing } from "./standing";
import { tableNames } from "./table-names";

/** What is ready to be swapped in, and what it replaces. */
export interface Staged {
  /** In the plan's order. */
  readonly draftIds: readonly string[];
  /** The cells of each former sheet as they stand now, to tell whether the user changed them. */
  readonly formerCells: ReadonlyMap<string, OwnCells>;
  /** The sheets that formulas of each former sheet speak of. */
  readonly formerSources: ReadonlyMap<string, SheetsNamed>;
  /** How the drafts look to the program, by the names of the plan, where that is followed. */
  readonly draftsSeen: ReadonlyMap<string, SeenSheet>;
  /** What there is on the former sheets whose user's work we can follow, by the names of the plan. */
  readonly formersSeen: ReadonlyMap<string, FormerSeen>;
  /** Where the user's formulas may stand that speak of the former sheets; nowhere where there are none. */
  readonly surroundings: Surroundings;
}

/**
 * Writes every sheet of the plan as a hidden draft, in one round trip; another where the user has cells far out on a former sheet. The
 * user's own sheets are not touched.
 */
export async function stage(conversation: Conversation, plan: WritePlan, standing: Standing): Promise<Staged> {
  const { context, sync } = conversation;
  const { worksheets } = context.workbook;
  for (const name of standing.leftOverDrafts) worksheets.getItem(name).delete();
  const names = new Map(tableNames(plan, standing, []).map(({ planned, draft }) => [planned, draft]));
  const draftTableName = (planned: string): string => names.get(planned) ?? planned;
  const drafts = new Map(plan.sheets.map((sheet, index) => [sheet.name, draftSheet(context, sheet, draftName(index), draftTableName)]));
  const draftOf = (name: string): Excel.Worksheet => {
    const draft = drafts.get(name);
    if (draft === undefined) throw new RangeError(`the plan draws from a sheet it does not write: ${name}`);
    return draft;
  };
  for (const sheet of plan.sheets) {
    queueCharts(draftOf(sheet.name), sheet.charts, draftOf);
    queueSparklines(draftOf(sheet.name), sheet.sparklines, draftOf);
  }
  for (const draft of drafts.values()) draft.load("id");
  const former = standing.former.map(({ name, id, asWritten }) => ({ name, read: loadOwnCells(worksheets.getItem(id), name, asWritten === null ? null : { rowCount: asWritten.rows.length, columnCount: asWritten.columns.length }) }));
  const draftsSeen = plan.sheets.flatMap((sheet) => entry(sheet.name, lookAtDraft(draftOf(sheet.name), sheet)));
  const formersSeen = standing.former.flatMap(({ id, planned, asWritten, protection }) => {
    const isFollowed = plan.sheets.some(({ name, anchors }) => name === planned && anchors !== undefined);
    return !isFollowed || asWritten === null || protection === "protected" ? [] : entry(planned, lookAtFormer(worksheets.getItem(id), asWritten));
  });
  const surroundings = loadSurroundings(context, standing.former.some(({ naming }) => naming === "ours") ? standing.others : []);
  await sync();
  const formerCells = new Map(former.map(({ name, read }) => [name, read()]));
  const sources = await inSequence([...formerCells], async ([name, cells]): Promise<[string, SheetsNamed]> => [name, await sheetsSpokenOf(conversation, cells)]);
  return {
    draftIds: [...drafts.values()].map((draft) => draft.id),
    formerCells,
    formerSources: new Map(sources),
    draftsSeen: new Map(draftsSeen.map(({ name, read }) => [name, read()])),
    formersSeen: new Map(formersSeen.map(({ name, read }) => [name, read()])),
    surroundings: surroundings(),
  };
}

const entry = <Read>(name: string, read: (() => Read) | null): { readonly name: string; readonly read: () => Read }[] => (read === null ? [] : [{ name, read }]);
