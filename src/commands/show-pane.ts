/** The pane listens for this on the document, which the shared runtime gives to both. */
const LOOK_REQUEST = "partner-track:look";

/** Opens the pane and asks it to read the workbook. */
export async function showPane(): Promise<void> {
  document.dispatchEvent(new Event(LOOK_REQUEST));
  await Office.addin.showAsTaskpane();
}
