import { recordsCsv } from "../workbook";
import { fileNameOf } from "./file-name-of";
import type { Found } from "./find-collections";

/** Every record the comparison rests on, with the cells it came from, as the text of a file of comma-separated values. */
export const exportRecords = ({ workbookName, reading }: Pick<Found, "workbookName" | "reading">): { readonly fileName: string; readonly text: string } => ({
  fileName: fileNameOf(workbookName, "records.csv"),
  text: recordsCsv(reading),
});
