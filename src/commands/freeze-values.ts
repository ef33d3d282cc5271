import type { freezeValues as freeze } from "../actions";
import type { RibbonEvent } from "./ribbon-event";

/** Freezes from the ribbon. Where something stayed a formula, or nothing could be done, the pane is shown: it has the words. */
export async function freezeValues(workbook: Parameters<typeof freeze>[0], event: RibbonEvent, showPane: () => Promise<void>): Promise<void> {
  try {
    const actions = await import("../actions");
    const result = await actions.freezeValues(workbook);
    if (result.kind === "protected" || result.leftOut.length > 0) await showPane();
  } catch {
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
