import { findCollections, runComparison, type Found } from "../../../../src/actions";
import type { Undo, Workbook } from "../../../../src/workbook";
import { RefusedReading, type CampaignAction } from "../campaign-action";

/** Asked for on a workbook just as it is opened. */
export const atOnce = (name: string, does: CampaignAction["does"], act: (workbook: Workbook) => Promise<unknown>): CampaignAction => ({ name, does, prepare: (workbook) => Promise.resolve(() => act(workbook)) });

/** Taken back, once it was done. */
export const takenBack = (name: string, done: (...given: Parameters<CampaignAction["prepare"]>) => Promise<Undo | null>): CampaignAction => ({
  name,
  does: "writes",
  prepare: async (workbook, local) => {
    const undo = await done(workbook, local);
    if (undo === null) throw new Error("There is nothing to take back.");
    return () => workbook.undo(undo);
  },
});

/** The collections as they stand now. */
export async function found(workbook: Workbook): Promise<Found> {
  const read = await findCollections(workbook);
  if (read.reading.outcome !== "records") throw new RefusedReading(read.reading.why);
  return read;
}

/** Writes the comparison. */
export async function compared(workbook: Workbook, options: Parameters<typeof runComparison>[1] = {}): Promise<Undo | null> {
  const run = await runComparison(workbook, options);
  if (run.kind !== "written") throw new RefusedReading(run.found.reading.why);
  return run.receipt.undo;
}
