import { useState } from "react";
import { chooseDestination, downloadNamed, type Destination } from "./destination";

interface SaveAs {
  /** Asks where to; in a browser without such a choice, for a name. */
  readonly start: () => void;
  readonly isAskingName: boolean;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

export function useSaveAs(suggestedName: string | null, saveTo: (destination: Destination) => void): SaveAs {
  const [isAskingName, setAskingName] = useState(false);
  const start = async (): Promise<void> => {
    if (suggestedName === null) return;
    // The place first: a browser offers its choice only right after a click, and making the file takes longer.
    const destination = await chooseDestination(suggestedName);
    if (destination === "unavailable") setAskingName(true);
    else if (destination) saveTo(destination);
  };
  return {
    start: () => void start(),
    isAskingName,
    onName: (name) => {
      setAskingName(false);
      saveTo(downloadNamed(fileName(name)));
    },
    onCancel: () => setAskingName(false),
  };
}

/** With the ending of a workbook, and without what no file may be called. */
export function fileName(typed: string): string {
  const stem = typed
    .trim()
    .replace(/\.xlsx$/i, "")
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "-")
    .trim();
  return `${stem === "" ? "Workbook" : stem}.xlsx`;
}
