import { useEffect } from "react";
import { isOurSheet, type Workbook } from "../../workbook";

/**
 * Calls back when cells of the group's own sheets are edited, for as long as there is a reading to follow. One handler,
 * however often the figures are read anew. A host that cannot watch costs a reminder and no figure: everything is read anew
 * before it is written.
 */
export function useSheetWatch(workbook: Workbook, watching: "nothing" | "edits", onChange: () => void): void {
  useEffect(() => {
    if (watching === "nothing") return undefined;
    const started = workbook
      .watch((sheetName) => {
        if (!isOurSheet(sheetName)) onChange();
      })
      .catch(() => stopNothing);
    return () => void started.then((stop) => stop()).catch(stopNothing);
  }, [workbook, watching, onChange]);
}

function stopNothing(): Promise<void> {
  return Promise.resolve();
}
