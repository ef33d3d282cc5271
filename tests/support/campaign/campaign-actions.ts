import { findCollections, freezeValues, insertInputSheets, keepScoring, lockMeeting, makeSlides, previewComparison, runComparison, writeAssociateSheets, type Found } from "../../../src/actions";
import type { LocalExcel } from "../../../src/local/host";
import type { WorkbookModel } from "../../../src/local/host/model";
import { draftScoring, type Undo, type Workbook } from "../../../src/workbook";
import { aCalculatedExcel } from "../a-calculated-excel";
import { aSmallPractice } from "../a-small-practice";

/** One thing that can be asked of the pane or the command line, on a workbook made ready for it. */
export interface CampaignAction {
  readonly name: string;
  /** "reads": the workbook is as it was, whatever happens. */
  readonly does: "reads" | "writes";
  /** Brings a new workbook to where the action can be asked for, and gives what asks for it. */
  readonly prepare: (workbook: Workbook, local: LocalExcel) => Promise<() => Promise<unknown>>;
}

/** A workbook made ready for an action, on a host of its own. */
export interface Ready {
  readonly model: WorkbookModel;
  readonly local: LocalExcel;
  readonly act: () => Promise<unknown>;
}

export async function makeReady({ prepare }: CampaignAction, open: () => Workbook): Promise<Ready> {
  const model = aSmallPractice();
  const local = await aCalculatedExcel(model);
  return { model, local, act: await prepare(open(), local) };
}

/** The cells no longer say what they said: what a pane answers with its screen of questions. */
export class RefusedReading extends Error {}

async function found(workbook: Workbook): Promise<Found> {
  const read = await findCollections(workbook);
  if (read.reading.outcome !== "records") throw new RefusedReading(read.reading.why);
  return read;
}

async function compared(workbook: Workbook): Promise<Undo> {
  const run = await runComparison(workbook);
  if (run.kind !== "written") throw new RefusedReading(run.found.reading.why);
  if (run.receipt.undo === null) throw new Error("What was written cannot be taken back.");
  return run.receipt.undo;
}

const withFormulas = (local: LocalExcel): Promise<void> => local.user.edit("Collections!I2:I4", [2, 3, 4].map((row) => [`=COLLECTIONS_TREND(B${row}:H${row})`]));

async function frozen(workbook: Workbook): Promise<Undo> {
  const freeze = await freezeValues(workbook);
  if (freeze.kind !== "frozen" || freeze.undo === null) throw new Error("Nothing was frozen.");
  return freeze.undo;
}

const TYPED = { "Weight: financial": "40", "Weight: growth": "10" };
const keptScale = (workbook: Workbook, { evidence }: Found): ReturnType<typeof keepScoring> => keepScoring(workbook, evidence, draftScoring(evidence.scoringPlaces ?? null, TYPED));

export const CAMPAIGN_ACTIONS: readonly CampaignAction[] = [
  { name: "Find the collections", does: "reads", prepare: (workbook: Workbook) => Promise.resolve(() => found(workbook)) },
  { name: "Go to cells", does: "reads", prepare: (workbook: Workbook) => Promise.resolve(() => workbook.select("Collections!B2:C3")) },
  { name: "Ask what is selected", does: "reads", prepare: (workbook: Workbook) => Promise.resolve(() => workbook.selection()) },
  { name: "Write the comparison", does: "writes", prepare: (workbook: Workbook) => Promise.resolve(() => compared(workbook)) },
  { name: "Refresh the comparison", does: "writes", prepare: async (workbook: Workbook) => (await compared(workbook), () => compared(workbook)) },
  {
    name: "Take the comparison back",
    does: "writes",
    prepare: async (workbook: Workbook) => {
      const undo = await compared(workbook);
      return () => workbook.undo(undo);
    },
  },
  { name: "Insert input sheets", does: "writes", prepare: (workbook: Workbook) => Promise.resolve(() => insertInputSheets(workbook, { which: ["Associates", "Scoring"] })) },
  {
    name: "Keep the weights",
    does: "writes",
    prepare: async (workbook: Workbook) => {
      await insertInputSheets(workbook, { which: ["Scoring"] });
      const read = await found(workbook);
      return () => keptScale(workbook, read);
    },
  },
  {
    name: "Take the weights back",
    does: "writes",
    prepare: async (workbook: Workbook) => {
      await insertInputSheets(workbook, { which: ["Scoring"] });
      const { undo } = await keptScale(workbook, await found(workbook));
      if (undo === null) throw new Error("There is nothing to take back.");
      return () => workbook.undo(undo);
    },
  },
  {
    name: "Lock the meeting",
    does: "writes",
    prepare: async (workbook: Workbook) => {
      await compared(workbook);
      return async () => {
        const lock = await lockMeeting(workbook, await found(workbook), { heldOn: "2026-12-03" });
        if (lock.kind !== "locked") throw new RefusedReading(lock.why);
      };
    },
  },
  {
    name: "Freeze to values",
    does: "writes",
    prepare: async (workbook: Workbook, local: LocalExcel) => {
      await withFormulas(local);
      return () => freezeValues(workbook);
    },
  },
  {
    name: "Take the freeze back",
    does: "writes",
    prepare: async (workbook: Workbook, local: LocalExcel) => {
      await withFormulas(local);
      const undo = await frozen(workbook);
      return () => workbook.undo(undo);
    },
  },
  {
    name: "Make the slides",
    does: "reads",
    prepare: (workbook: Workbook) =>
      Promise.resolve(async () => {
        const read = await found(workbook);
        return makeSlides({ ...previewComparison(read), reading: read.reading, workbookName: read.workbookName });
      }),
  },
  {
    name: "Write an associate's sheet",
    does: "writes",
    prepare: (workbook: Workbook) => Promise.resolve(async () => writeAssociateSheets(workbook, await found(workbook), { names: ["Amara Osei"] })),
  },
];
