import { readFile } from "node:fs/promises";
import { toPrint } from "../files";
import { printPdf } from "./print-pdf";

/** The comparison of a workbook we wrote, as it is printed: that sheet and no other, since the rest is for the manager. */
export const printComparison = async (file: string, sheetName: string): Promise<Uint8Array> => printPdf(toPrint(await readFile(file), sheetName));
