import { lockMeeting } from "../../../../src/actions";
import type { Undo, Workbook } from "../../../../src/workbook";
import { RefusedReading, type CampaignAction } from "../campaign-action";
import { atOnce, compared, found, takenBack } from "./steps";

const LIVE = { choices: { figures: "live" } } as const;
/** As a file is written: with nothing left that waits for an undo. */
const FOR_A_FILE = { formerSheets: "remove" } as const;

export const WRITE_COMPARISON: readonly CampaignAction[] = [
  atOnce("Write the comparison", "writes", compared),
  { name: "Refresh the comparison", does: "writes", prepare: async (workbook) => (await compared(workbook), () => compared(workbook)) },
  { name: "Refresh one that was typed into", does: "writes", prepare: async (workbook, local) => (await compared(workbook), await local.user.edit("'Associate Comparison'!B6", [["my note"]]), () => compared(workbook)) },
  atOnce("Write it with live formulas", "writes", (workbook) => compared(workbook, LIVE)),
];

/** The command line's part in it. */
export const COMPARE_A_FILE: CampaignAction = { name: "Compare a file anew", does: "writes", prepare: async (workbook) => (await compared(workbook), () => compared(workbook, FOR_A_FILE)) };

async function locked(workbook: Workbook): Promise<Undo | null> {
  const lock = await lockMeeting(workbook, await found(workbook), { heldOn: "2026-12-03" });
  if (lock.kind !== "locked") throw new RefusedReading(lock.why);
  return lock.receipt.undo;
}

export const LOCK_MEETING: CampaignAction = { name: "Lock the meeting", does: "writes", prepare: async (workbook) => (await compared(workbook), () => locked(workbook)) };

export const COMPARISON_TAKEN_BACK: readonly CampaignAction[] = [
  takenBack("Take the comparison back", (workbook) => compared(workbook)),
  takenBack("Take a refresh back", async (workbook) => (await compared(workbook), compared(workbook))),
  takenBack("Take live formulas back", (workbook) => compared(workbook, LIVE)),
  takenBack("Take the lock back", locked),
];
