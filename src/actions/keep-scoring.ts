import { DEFAULT_SCORING, type Scoring } from "../domain";
import { planScoringEdit, planScoringSheet, SETTING, WorkbookError, type EvidenceReading, type ScoringChanges, type ScoringDraft, type Undo, type Workbook } from "../workbook";
import { withoutProgress, type OnProgress } from "./progress";

/** What was kept, and how. */
export interface KeptScoring {
  /** "made": there was no Scoring sheet, and now there is. */
  readonly sheet: "made" | "changed";
  readonly version: number;
  readonly undo: Undo | null;
}

/**
 * Writes a changed scale into the Scoring sheet, where pane and command line read it. The version counts one up. A sheet that
 * is not there is made with the scale in it, in one writing, so that one undo takes all of it back.
 *
 * @param evidence - as read last; a cell that holds something else by now stops the writing
 * @throws WorkbookError where the program refuses, and "name-taken" for a sheet of that name that is no scale
 */
export async function keepScoring(workbook: Workbook, { evidence, scoringPlaces }: Pick<EvidenceReading, "evidence" | "scoringPlaces">, { changes, scoring }: Pick<ScoringDraft, "changes" | "scoring">, onProgress: OnProgress = withoutProgress): Promise<KeptScoring> {
  onProgress("plan");
  const version = (evidence.scoring ?? DEFAULT_SCORING).version + 1;
  if (scoringPlaces === undefined) return { sheet: "made", version, undo: await makeSheet(workbook, { ...scoring, version }, onProgress) };
  const all: ScoringChanges = { ...changes, [SETTING.version]: version };
  const plan = planScoringEdit(scoringPlaces, all);
  onProgress("write");
  return { sheet: "changed", version, undo: (await workbook.edit(plan)).undo };
}

async function makeSheet(workbook: Workbook, scoring: Scoring, onProgress: OnProgress): Promise<Undo | null> {
  const { dateSystem } = await workbook.readMap();
  const sheet = planScoringSheet(scoring, dateSystem);
  onProgress("write");
  const { undo, left } = await workbook.apply({ sheets: [sheet], settings: {}, activate: sheet.name });
  if (left.length > 0) throw new WorkbookError("name-taken", { code: "SheetIsThere", doing: "making the Scoring sheet", sheet: sheet.name, workbook: "untouched" });
  return undo;
}
