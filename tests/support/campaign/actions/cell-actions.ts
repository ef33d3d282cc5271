import { freezeValues, insertInputSheets, keepScoring, type Found } from "../../../../src/actions";
import type { LocalExcel } from "../../../../src/local/host";
import { draftScoring, type Undo, type Workbook } from "../../../../src/workbook";
import type { CampaignAction } from "../campaign-action";
import { found, takenBack } from "./steps";

const TYPED = { "Weight: financial": "40", "Weight: growth": "10" };
const kept = async (workbook: Workbook, { evidence }: Found): Promise<Undo | null> => (await keepScoring(workbook, evidence, draftScoring(evidence.scoringPlaces ?? null, TYPED))).undo;

const withScale = async (workbook: Workbook): Promise<Found> => (await insertInputSheets(workbook, { which: ["Scoring"] }), found(workbook));

const withFormulas = (local: LocalExcel): Promise<void> => local.user.edit("Collections!I2:I4", [2, 3, 4].map((row) => [`=COLLECTIONS_TREND(B${row}:H${row})`]));

async function frozen(workbook: Workbook): Promise<Undo | null> {
  const freeze = await freezeValues(workbook);
  if (freeze.kind !== "frozen") throw new Error("Nothing was frozen.");
  return freeze.undo;
}

export const SCALE: readonly CampaignAction[] = [
  {
    name: "Keep the weights",
    does: "writes",
    prepare: async (workbook: Workbook) => {
      const read = await withScale(workbook);
      return () => kept(workbook, read);
    },
  },
  {
    name: "Keep the first weights",
    does: "writes",
    prepare: async (workbook: Workbook) => {
      const read = await found(workbook);
      return () => kept(workbook, read);
    },
  },
];

export const FREEZE: readonly CampaignAction[] = [{ name: "Freeze to values", does: "writes", prepare: async (workbook, local) => (await withFormulas(local), () => freezeValues(workbook)) }];

export const CELLS_TAKEN_BACK: readonly CampaignAction[] = [
  takenBack("Take the weights back", async (workbook) => kept(workbook, await withScale(workbook))),
  takenBack("Take the first weights back", async (workbook) => kept(workbook, await found(workbook))),
  takenBack("Take the freeze back", async (workbook, local) => (await withFormulas(local), frozen(workbook))),
];
