import { useEffect } from "react";
import type { Reading, Workbook } from "../../workbook";
import { sheetsRead } from "./sheets-read";

/**
 * Calls back when cells of the sheets that were read are edited, for as long as there is a reading to protect.
 * A host that cannot watch costs a reminder and no figure: everything is read anew before it is written.
 */
export function useSheetWatch(workbook: Workbook, reading: Reading | null, onChange: () => void): void {
  useEffect(() => {
    if (reading === null) return undefined;
    const sheets = sheetsRead(reading);
    const watching = workbook
      .watch((sheetName) => {
        if (sheets.has(sheetName)) onChange();
      })
      .catch(() => stopNothing);
    return () => void watching.then((stop) => stop()).catch(stopNothing);
  }, [workbook, reading, onChange]);
}

function stopNothing(): Promise<void> {
  return Promise.resolve();
}
