import { describeWorkbookError } from "../../actions";
import type { WorkbookError } from "../../workbook";
import type { Terminal } from "./terminal";

/** A program's failure in words for the terminal. */
export function sayFailure(error: WorkbookError, terminal: Terminal): void {
  const { title, whatToDo, detail } = describeWorkbookError(error);
  terminal.notice(`${title} ${whatToDo} [${detail}]`);
}
