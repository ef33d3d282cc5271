import type { LocalExcel, UserChange } from "../../host";
import type { SheetArea } from "../../host/model";
import { NO_HISTORY, remember, wentBack, wentForward, type History } from "./history";

/** What can be taken back and done again, in words: "typing in B6"; null where nothing can. */
export interface Undoable {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The user's hand on the workbook, with a memory of what it did. */
export interface UserHand {
  /** Makes a change once the host is there; resolves when all that depends on it is calculated. */
  make(words: string, changeOf: () => UserChange | null): Promise<void>;
  /** Takes the last change back; resolves to its cells, null where it had none. */
  undo(): Promise<SheetArea | null>;
  redo(): Promise<SheetArea | null>;
  undoable(): Undoable;
}

/** @param host the one that serves the workbook now; it may still be starting. */
export function createUserHand(host: () => Promise<LocalExcel>, announce: () => void): UserHand {
  let history: History = NO_HISTORY;
  let current: LocalExcel | null = null;
  let writesSeen = 0;

  /** What the add-in has written since is not ours to take back, and old states would overwrite it. */
  const forgetWhatIsOver = (): void => {
    const writes = current?.user.addInWrites() ?? 0;
    if (writes !== writesSeen) history = NO_HISTORY;
    writesSeen = writes;
  };
  const ready = async (): Promise<LocalExcel> => {
    const excel = await host();
    if (current !== excel) writesSeen = excel.user.addInWrites();
    current = excel;
    forgetWhatIsOver();
    return excel;
  };
  const apply = async (excel: LocalExcel, change: UserChange, note: (inverse: UserChange) => History): Promise<void> => {
    const { inverse, settled } = excel.user.apply(change);
    history = note(inverse);
    announce();
    await settled;
    announce();
  };
  const travel = async (direction: "past" | "future"): Promise<SheetArea | null> => {
    const excel = await ready();
    const change = history[direction].at(-1)?.change;
    if (!change) return null;
    await apply(excel, change, (inverse) => (direction === "past" ? wentBack : wentForward)(history, inverse));
    return change.cells && { sheetId: change.sheetId, ...change.cells.area };
  };

  return {
    make: async (words, changeOf) => {
      const excel = await ready();
      const change = changeOf();
      if (change) await apply(excel, change, (inverse) => remember(history, { words, change: inverse }));
    },
    undo: () => travel("past"),
    redo: () => travel("future"),
    undoable: () => {
      forgetWhatIsOver();
      return { undo: history.past.at(-1)?.words ?? null, redo: history.future.at(-1)?.words ?? null };
    },
  };
}
