import { createOpener, fetchWorkbook, type OpenedWorkbook, type Opener } from "./opening";

// The page runs this before its own script, which is long: the first workbook is read while the browser still looks at that.

/** Opens files in the one thread that is there for it. */
export const openWorkbook: Opener = createOpener(() => new Worker("/workbench/file-reader.js"));

export const firstWorkbook: Promise<OpenedWorkbook> = fetchWorkbook("/sample.xlsx").then(openWorkbook);

// Whoever shows it is not there yet, and will hear of a failure all the same.
firstWorkbook.catch(() => undefined);
