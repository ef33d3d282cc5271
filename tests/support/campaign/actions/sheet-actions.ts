import { insertInputSheets, planAssociateFile, tellAssociates, writeAssociateSheets, writeMeetingPapers, type MeetingPaper } from "../../../../src/actions";
import { AGENDA_SHEET, type Undo, type Workbook } from "../../../../src/workbook";
import type { CampaignAction } from "../campaign-action";
import { atOnce, found, takenBack } from "./steps";

const ASSOCIATE = "Amara Osei";
/** As a file is written: with nothing left that waits for an undo. */
const FOR_A_FILE = { formerSheets: "remove" } as const;

const ownSheet = async (workbook: Workbook): Promise<Undo | null> => (await writeAssociateSheets(workbook, await found(workbook), { names: [ASSOCIATE] })).receipt.undo;
const paper = async (workbook: Workbook, which: MeetingPaper): Promise<Undo | null> => (await writeMeetingPapers(workbook, await found(workbook), { which: [which] })).undo;
const inputs = async (workbook: Workbook): Promise<Undo | null> => (await insertInputSheets(workbook, { which: ["Associates", "Incidents"], reading: (await found(workbook)).reading })).receipt?.undo ?? null;

export const OWN_SHEET: readonly CampaignAction[] = [
  atOnce("Write an associate's sheet", "writes", ownSheet),
  { name: "Write one that was typed into", does: "writes", prepare: async (workbook, local) => (await ownSheet(workbook), await local.user.edit(`'For ${ASSOCIATE}'!A2`, [["my note"]]), () => ownSheet(workbook)) },
];

export const PAPERS: readonly CampaignAction[] = [
  atOnce("Write the agenda", "writes", (workbook) => paper(workbook, "agenda")),
  { name: "Write an agenda that was filled in", does: "writes", prepare: async (workbook, local) => (await paper(workbook, "agenda"), await local.user.edit(`${AGENDA_SHEET}!A3`.replace(/^(.*)!/, "'$1'!"), [["decided"]]), () => paper(workbook, "agenda")) },
  atOnce("Insert a milestone letter", "writes", (workbook) => paper(workbook, "letter")),
];

export const INPUTS: readonly CampaignAction[] = [
  atOnce("Insert input sheets", "writes", inputs),
  atOnce("Insert every input sheet", "writes", (workbook) => insertInputSheets(workbook)),
];

/** The command line's part in it. */
export const PAPERS_FOR_A_FILE: CampaignAction = { name: "Write both papers, for a file", does: "writes", prepare: async (workbook) => (await paper(workbook, "agenda"), async () => writeMeetingPapers(workbook, await found(workbook), FOR_A_FILE)) };
export const ASSOCIATE_FILE = atOnce("Make a file for one associate", "writes", async (workbook) => {
  const [told] = tellAssociates(await found(workbook), [ASSOCIATE]);
  if (told === undefined) throw new Error("Nobody was told.");
  return workbook.apply(planAssociateFile(told), FOR_A_FILE);
});

export const SHEETS_TAKEN_BACK: readonly CampaignAction[] = [
  takenBack("Take an associate's sheet back", ownSheet),
  takenBack("Take the agenda back", (workbook) => paper(workbook, "agenda")),
  takenBack("Take the letter back", (workbook) => paper(workbook, "letter")),
  takenBack("Take the input sheets back", inputs),
];
