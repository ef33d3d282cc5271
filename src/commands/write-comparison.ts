import { runComparison } from "../actions";
import type { RibbonEvent } from "./ribbon-event";

/**
 * Writes the comparison from the ribbon. A question, a refusal and a failure need words and a choice, which a ribbon has
 * no room for: then the pane is shown, and looks for itself.
 */
export async function writeComparison(workbook: Parameters<typeof runComparison>[0], event: RibbonEvent, showPane: () => Promise<void>): Promise<void> {
  try {
    const run = await runComparison(workbook);
    if (run.kind !== "written") await showPane();
  } catch {
    // The pane meets the same obstacle when it looks, and has the words for it.
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
