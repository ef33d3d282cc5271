import type { CommandName } from "../../../src/local/cli/main";
import type { Job } from "../../../src/taskpane/jobs";
import { CELLS_TAKEN_BACK, FREEZE, SCALE } from "./actions/cell-actions";
import { COMPARE_A_FILE, COMPARISON_TAKEN_BACK, LOCK_MEETING, WRITE_COMPARISON } from "./actions/comparison-actions";
import { EXPORT_RECORDS, MAKE_SLIDES, READING_ACTIONS } from "./actions/reading-actions";
import { ASSOCIATE_FILE, INPUTS, OWN_SHEET, PAPERS, PAPERS_FOR_A_FILE, SHEETS_TAKEN_BACK } from "./actions/sheet-actions";
import type { CampaignAction } from "./campaign-action";

/** Every job of the pane is struck: one that is new does not compile until it stands here. */
export const OF_JOBS: Readonly<Record<Job["kind"], readonly CampaignAction[]>> = {
  write: WRITE_COMPARISON,
  lock: [LOCK_MEETING],
  slides: [MAKE_SLIDES],
  records: [EXPORT_RECORDS],
  "own sheet": OWN_SHEET,
  papers: PAPERS,
  freeze: FREEZE,
  inputs: INPUTS,
  scoring: SCALE,
  undo: [...COMPARISON_TAKEN_BACK, ...SHEETS_TAKEN_BACK, ...CELLS_TAKEN_BACK],
};

/** The same for the command line, as far as it does what the pane does not. */
const OF_COMMANDS: Readonly<Record<CommandName, readonly CampaignAction[] | "as the pane does it" | "talks to no workbook of anybody's">> = {
  compare: [COMPARE_A_FILE],
  read: "as the pane does it",
  inputs: "as the pane does it",
  associate: [ASSOCIATE_FILE],
  papers: [PAPERS_FOR_A_FILE],
  fairness: "as the pane does it",
  "what-if": "as the pane does it",
  evaluate: "talks to no workbook of anybody's",
  start: "talks to no workbook of anybody's",
  sample: "talks to no workbook of anybody's",
};

/** What can be asked of the pane and the command line. */
export const CAMPAIGN_ACTIONS: readonly CampaignAction[] = [...READING_ACTIONS, ...Object.values(OF_JOBS).flat(), ...Object.values(OF_COMMANDS).flatMap((actions) => (typeof actions === "string" ? [] : actions))];
