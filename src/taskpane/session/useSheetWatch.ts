import { useCallback, useEffect, useRef } from "react";
import { isOurSheet, type Workbook } from "../../workbook";

type Stop = () => Promise<void>;

/**
 * Begins to watch when first called, and calls back when cells of the group's own sheets are edited, until the pane is closed. One
 * handler, however often it is called. A host that refuses to watch costs a reminder and no figure: everything is read anew
 * before it is written, and the next call asks it again.
 */
export function useSheetWatch(workbook: Workbook, onChange: () => void): () => void {
  const watching = useRef<Promise<Stop> | null>(null);
  useEffect(
    () => () => {
      void watching.current?.then((stop) => stop()).catch(() => undefined);
      watching.current = null;
    },
    [workbook, onChange],
  );
  return useCallback(() => {
    if (watching.current !== null) return;
    const started = workbook.watch((sheetName) => {
      if (sheetName === null || !isOurSheet(sheetName)) onChange();
    });
    watching.current = started;
    started.catch(() => {
      if (watching.current === started) watching.current = null;
    });
  }, [workbook, onChange]);
}
