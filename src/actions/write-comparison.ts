import type { ApplyOptions, ToldChoices, Workbook, WriteReceipt } from "../workbook";
import type { Comparable } from "./comparable-parts";
import { previewComparison, type Preview } from "./preview-comparison";
import { withoutProgress, type OnProgress } from "./progress";

/** What was written, and the program's word for it. */
export interface Written extends Preview {
  readonly receipt: WriteReceipt;
}

/** How to write: which columns in which order, who is told of the progress, and how the writing may be stopped. */
export interface WriteOptions extends ApplyOptions {
  readonly onProgress?: OnProgress;
  /** What is left open is as it was when the workbook was last written. */
  readonly choices?: ToldChoices;
}

/**
 * Writes the comparison into the workbook it was found in, whole or not at all.
 * @throws WorkbookError where the program refuses; RangeError for a reading that was refused
 */
export async function writeComparison(
  workbook: Workbook,
  found: Comparable,
  { onProgress = withoutProgress, choices = {}, ...applying }: WriteOptions = {},
): Promise<Written> {
  onProgress("plan");
  const preview = previewComparison(found, choices);
  onProgress("write");
  return { ...preview, receipt: await workbook.apply(preview.plan, applying) };
}
