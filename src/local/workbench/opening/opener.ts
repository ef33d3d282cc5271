import { reviveWorkbook, type WorkbookModel } from "../../host/model";
import type { Answered, Asked } from "./messages";
import { OpeningError } from "./opening-error";

/** The bytes of a file and what it is called. */
export interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A workbook and the file it came from, which saving splices the changes into. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookModel;
  readonly bytes: Uint8Array;
}

/** Opens a file; rejects with an OpeningError where it cannot be read. */
export type Opener = (file: NamedBytes) => Promise<OpenedWorkbook>;

/** What of a thread the opener uses. */
export interface Reader {
  postMessage(asked: Asked): void;
  addEventListener(kind: "message", listener: (event: { readonly data: Answered }) => void): void;
  /** It has ended: a file can take more memory than a thread is given. */
  addEventListener(kind: "error", listener: () => void): void;
}

/**
 * Opens files in a thread that reads them; several at a time are answered each. Where the thread ends, what it was asked is refused,
 * and the next file gets a new one.
 */
export function createOpener(start: () => Reader): Opener {
  const waiting = new Map<number, (answered: Answered) => void>();
  let asked = 0;
  const settle = (answered: Answered): void => {
    waiting.get(answered.id)?.(answered);
    waiting.delete(answered.id);
  };
  const started = (): Reader => {
    const thread = start();
    thread.addEventListener("message", ({ data }) => settle(data));
    thread.addEventListener("error", () => {
      reader = null;
      for (const id of [...waiting.keys()]) settle({ id, failure: "too-large" });
    });
    return thread;
  };
  let reader: Reader | null = started();
  return async ({ bytes, name }) => {
    const id = (asked += 1);
    const answered = await new Promise<Answered>((resolve) => {
      waiting.set(id, resolve);
      (reader ??= started()).postMessage({ id, bytes, name });
    });
    if ("workbook" in answered) return { workbook: reviveWorkbook(answered.workbook), bytes };
    throw new OpeningError(answered.failure);
  };
}
