import { findCollections, freezeValues, insertInputSheets, lockMeeting, runComparison, type Found } from "../../src/actions";
import type { LocalExcel } from "../../src/local/host";
import type { Undo, Workbook } from "../../src/workbook";

/** Something the pane does to a workbook, which is made ready for it first. */
export interface Job {
  readonly name: string;
  readonly tries: "a large group too" | "usual groups";
  readonly prepare: (workbook: Workbook, local: LocalExcel, associates: number) => Promise<() => Promise<unknown>>;
}

export const JOBS: readonly Job[] = [
  { name: "Find the collections", tries: "usual groups", prepare: (workbook: Workbook) => Promise.resolve(() => found(workbook)) },
  { name: "Find, and write the comparison", tries: "a large group too", prepare: (workbook: Workbook) => Promise.resolve(() => written(workbook)) },
  { name: "Find, and write it again", tries: "usual groups", prepare: async (workbook: Workbook) => (await written(workbook), () => written(workbook)) },
  {
    name: "Take the writing back",
    tries: "usual groups",
    prepare: async (workbook: Workbook) => {
      await written(workbook);
      const undo = await written(workbook);
      return () => workbook.undo(undo);
    },
  },
  {
    name: "Lock the meeting",
    tries: "usual groups",
    prepare: async (workbook: Workbook) => {
      await written(workbook);
      const read = await found(workbook);
      return async () => {
        const lock = await lockMeeting(workbook, read, { heldOn: "2026-12-03" });
        if (lock.kind !== "locked") throw new Error(lock.why);
      };
    },
  },
  {
    name: "Insert all input sheets",
    tries: "usual groups",
    prepare: async (workbook: Workbook) => {
      const { reading } = await found(workbook);
      return () => insertInputSheets(workbook, { reading });
    },
  },
  {
    name: "Freeze a formula for each associate",
    tries: "usual groups",
    prepare: async (workbook: Workbook, local: LocalExcel, associates: number) => {
      await local.user.edit(`Collections!I2:I${associates + 1}`, Array.from({ length: associates }, (_, index) => [`=COLLECTIONS_TREND(B${index + 2}:H${index + 2})`]));
      return async () => {
        const freeze = await freezeValues(workbook);
        if (freeze.kind !== "frozen" || freeze.frozen.length === 0) throw new Error("Nothing was frozen.");
      };
    },
  },
];

async function found(workbook: Workbook): Promise<Found> {
  const read = await findCollections(workbook);
  if (read.reading.outcome !== "records") throw new Error(read.reading.why);
  return read;
}

async function written(workbook: Workbook): Promise<Undo> {
  const run = await runComparison(workbook);
  if (run.kind !== "written" || run.receipt.undo === null) throw new Error(run.found.reading.why);
  return run.receipt.undo;
}
