import type { runComparison as run } from "../actions";
import type { RibbonEvent } from "./ribbon-event";

/**
 * Writes the comparison from the ribbon. A question, a refusal and a failure need words and a choice, which a ribbon has
 * no room for: then the pane is shown, and looks for itself.
 */
export async function writeComparison(workbook: Parameters<typeof run>[0], event: RibbonEvent, showPane: () => Promise<void>): Promise<void> {
  try {
    // The code for it comes when it is asked for: the page is loaded with every workbook.
    const { runComparison } = await import("../actions");
    const ended = await runComparison(workbook);
    if (ended.kind !== "written") await showPane();
  } catch {
    // The pane meets the same obstacle when it looks, and has the words for it.
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
