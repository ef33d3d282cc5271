import { openExcelWorkbook } from "../excel";
import { showPane } from "./show-pane";
import { writeComparison } from "./write-comparison";

// Where Office.js could not be loaded, the pane says so; there is no ribbon to serve.
if (typeof Office !== "undefined") void Office.onReady(registerCommands);

/** The names stand in the manifest. */
function registerCommands(): void {
  Office.actions.associate("writeComparison", (event: Office.AddinCommands.Event) => void writeComparison(openExcelWorkbook(), event, showPane));
}
