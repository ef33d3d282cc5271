import { WorkbookError, type Workbook } from "../../workbook";
import type { OpenedFile } from "../files";
import { openLocalSession } from "./local-session";
import { readWorkbookFile } from "./read-workbook-file";
import { sayFailure } from "./say-failure";
import type { Terminal } from "./terminal";

/** Does something with a workbook file behind the local host, which ends with it. What the program refuses is said before it is passed on. */
export async function onFile<Result>(file: string, terminal: Terminal, project: string, work: (workbook: Workbook, opened: OpenedFile) => Promise<Result>): Promise<Result> {
  const opened = await readWorkbookFile(file);
  const { workbook, excel } = await openLocalSession(opened, project);
  try {
    return await work(workbook, opened);
  } catch (error) {
    if (error instanceof WorkbookError) sayFailure(error, terminal);
    throw error;
  } finally {
    excel.dispose();
  }
}
