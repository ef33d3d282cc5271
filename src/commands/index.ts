import { openExcelWorkbook } from "../excel";
import { freezeValues } from "./freeze-values";
import { insertInputSheets } from "./insert-input-sheets";
import { showPane } from "./show-pane";
import { writeComparison } from "./write-comparison";

/** The names stand in the manifest. */
const COMMANDS = [
  ["writeComparison", writeComparison],
  ["freezeValues", freezeValues],
  ["insertInputSheets", insertInputSheets],
] as const;

// Where Office.js could not be loaded, the pane says so; there is no ribbon to serve.
if (typeof Office !== "undefined") void Office.onReady(registerCommands);

function registerCommands(): void {
  for (const [name, run] of COMMANDS) Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(openExcelWorkbook(), event, showPane));
}
