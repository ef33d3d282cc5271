import { readCollections, type Answers, type Reading, type Workbook } from "../workbook";
import { comparable } from "./comparable";
import { withoutProgress, type OnProgress } from "./progress";
import { rememberedAnswers } from "./remembered-answers";
import { sheetsWorthReading } from "./sheets-worth-reading";

/** What a workbook holds, as far as it could be read. */
export interface Found {
  readonly workbookName: string;
  readonly access: "read-only" | "writable";
  /** Sheets that were looked at, in the workbook's order. */
  readonly sheetsRead: readonly string[];
  readonly reading: Reading;
  /** The manager's answers, those remembered in the workbook included. */
  readonly answers: Answers;
}

/**
 * What collections does this workbook hold? Reads every sheet but ours.
 *
 * @param answers - answers given now; they go before those remembered in the workbook
 * @throws WorkbookError where the program fails; a sheet that cannot be understood is no failure but a refused reading
 */
export async function findCollections(workbook: Workbook, answers: Answers = {}, onProgress: OnProgress = withoutProgress): Promise<Found> {
  onProgress("map");
  const map = await workbook.readMap();
  const sheetsRead = sheetsWorthReading(map);
  const allAnswers = { ...rememberedAnswers(map), ...answers };
  onProgress("read");
  const sheets = await workbook.readSheets(sheetsRead);
  onProgress("understand");
  return {
    workbookName: map.name,
    access: map.readOnly ? "read-only" : "writable",
    sheetsRead,
    reading: comparable(readCollections(map, sheets, allAnswers)),
    answers: allAnswers,
  };
}
