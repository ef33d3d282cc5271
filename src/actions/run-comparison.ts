import type { Answers, Question, Workbook } from "../workbook";
import { findCollections, type Found } from "./find-collections";
import { writeComparison, type WriteOptions, type Written } from "./write-comparison";

/** How the job ended. */
export type ComparisonRun =
  | ({ readonly kind: "written"; readonly found: Found } & Written)
  /** The workbook is understood, but a choice is the manager's. Nothing was written. */
  | { readonly kind: "ask"; readonly found: Found; readonly questions: readonly Question[] }
  /** No honest comparison can be made of it. Nothing was written. */
  | { readonly kind: "refused"; readonly found: Found; readonly why: string };

/**
 * The whole job: find the collections, compare the associates, write the sheets.
 * @throws WorkbookError where the spreadsheet program fails
 */
export async function runComparison(
  workbook: Workbook,
  { answers = {}, ...writing }: WriteOptions & { readonly answers?: Answers } = {},
): Promise<ComparisonRun> {
  const found = await findCollections(workbook, answers, writing.onProgress);
  switch (found.reading.outcome) {
    case "ask":
      return { kind: "ask", found, questions: found.reading.questions };
    case "refuse":
      return { kind: "refused", found, why: found.reading.why };
    case "records":
      return { kind: "written", found, ...(await writeComparison(workbook, found, writing)) };
  }
}
