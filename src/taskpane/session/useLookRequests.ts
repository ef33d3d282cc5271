import { useEffect } from "react";

/** The ribbon asks for this on the document, which the shared runtime gives to both. */
export const LOOK_REQUEST = "partner-track:look";

/** Calls back when a command of the ribbon asks the pane to look at the workbook. */
export function useLookRequests(onRequest: () => void): void {
  useEffect(() => {
    document.addEventListener(LOOK_REQUEST, onRequest);
    return () => document.removeEventListener(LOOK_REQUEST, onRequest);
  }, [onRequest]);
}
