import { DEFAULT_LIMITS, FileError, openXlsx } from "../../files";
import type { Answered, Asked } from "./messages";
import { streamingUnpacker } from "./streaming-unpacker";

/** Opens a file for the page. */
export async function answer({ id, bytes, name }: Asked): Promise<Answered> {
  try {
    return { id, workbook: (await openXlsx(bytes, name, DEFAULT_LIMITS, streamingUnpacker())).workbook };
  } catch (error) {
    return { id, failure: error instanceof FileError ? error.kind : "unknown" };
  }
}
