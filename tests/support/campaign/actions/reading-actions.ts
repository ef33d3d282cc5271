import { checkFairness, exportRecords, formulasToFreeze, makeSlides, previewComparison } from "../../../../src/actions";
import { FAIRNESS_SHEET, WorkbookError, type Workbook } from "../../../../src/workbook";
import type { LocalExcel } from "../../../../src/local/host";
import { newSheet } from "../../../../src/local/host/model";
import type { CampaignAction } from "../campaign-action";
import { atOnce, found } from "./steps";

/** What is looked at and changes nothing. */
export const READING_ACTIONS: readonly CampaignAction[] = [
  atOnce("Find the collections", "reads", found),
  atOnce("Go to cells", "reads", (workbook) => workbook.select("Collections!B2:C3")),
  atOnce("Ask what is selected", "reads", (workbook) => workbook.selection()),
  {
    name: "Check fairness",
    does: "reads",
    prepare: (workbook: Workbook, { workbook: model }: LocalExcel): Promise<() => Promise<unknown>> => {
      const sheet = newSheet(model, FAIRNESS_SHEET);
      sheet.cells.rows.push(["Group", "Selected", "People"], ["North", 7, 20], ["South", 10, 20]);
      model.sheets.push(sheet);
      return Promise.resolve(() => checkFairness(workbook));
    },
  },
  // It tells of a failure in words, and throws none.
  atOnce("Look for formulas to freeze", "reads", async (workbook) => {
    const looked = await formulasToFreeze(workbook);
    if (looked.kind === "failed") throw new WorkbookError(looked.failure.kind, { code: "", doing: looked.failure.detail, workbook: "untouched" });
  }),
];

/** Files of what the cells say now: the pane's downloads, and the command line's. */
export const MAKE_SLIDES = atOnce("Make the slides", "reads", async (workbook) => {
  const read = await found(workbook);
  return makeSlides({ ...previewComparison(read), reading: read.reading, workbookName: read.workbookName });
});
export const EXPORT_RECORDS = atOnce("Export the records", "reads", async (workbook) => exportRecords(await found(workbook)));
