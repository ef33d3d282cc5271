import { createRoot } from "react-dom/client";
import { openExcelWorkbook } from "../excel";
import { App, type HostFacts } from "./App";

/** The host's name as Office.js hands it over, which not every build of it lists in an enumeration. */
const EXCEL = "Excel";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has lost the element the pane is drawn into");
createRoot(place).render(<App meeting={meetHost()} onRestart={() => window.location.reload()} />);

/** Waits for Office.js. Where its script could not be loaded there is nothing to wait for. */
async function meetHost(): Promise<HostFacts> {
  if (typeof Office === "undefined") return { kind: "late" };
  const { host } = await Office.onReady();
  if (String(host) !== EXCEL) return { kind: "not-excel" };
  // Older Office programs have no theme to tell of, whatever the type says.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return { kind: "excel", workbook: openExcelWorkbook(), background: theme?.bodyBackgroundColor ?? null };
}
