import type { insertInputSheets as insert } from "../actions";
import type { RibbonEvent } from "./ribbon-event";

/**
 * Inserts the input sheets from the ribbon, filled in with the names the collections give. Where all of them are there
 * already, or it fails, the pane is shown.
 */
export async function insertInputSheets(workbook: Parameters<typeof insert>[0], event: RibbonEvent, showPane: () => Promise<void>): Promise<void> {
  try {
    const actions = await import("../actions");
    const { reading } = await actions.findCollections(workbook);
    const { receipt } = await actions.insertInputSheets(workbook, { reading });
    if (receipt === null) await showPane();
  } catch {
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
