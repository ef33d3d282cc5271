import { assessAssociates, compareAssociates, describeWorkbookError, findCollections, type Found, type OnProgress } from "../../actions";
import type { Answers, Question, Workbook } from "../../workbook";
import { notUnderstood } from "./not-understood";
import type { Understood } from "./session";
import type { ReadingEvent } from "./session-event";

/** What was settled with the manager before: the answers given, and the questions they belong to. */
export interface Settled {
  readonly answers: Answers;
  readonly questions: readonly Question[];
}

/** Finds the collections of this workbook and judges the associates. Whatever happens is an event; this never fails. */
export async function understand(workbook: Workbook, settled: Settled, onProgress: OnProgress): Promise<ReadingEvent> {
  try {
    const found = await findCollections(workbook, settled.answers, onProgress);
    return found.reading.outcome === "records" ? { kind: "understood", understood: understoodFrom(found, settled.questions) } : notUnderstood(found);
  } catch (error) {
    return { kind: "failed", failure: describeWorkbookError(error) };
  }
}

/** A reading with its comparison and what the rules say. Where the reader has nothing more to ask, the earlier questions stay open to change. */
export function understoodFrom(found: Found, asked: readonly Question[]): Understood {
  const comparison = compareAssociates(found.reading);
  const [questions = []] = [found.reading.questions, asked, found.settled ?? []].filter(({ length }) => length > 0);
  return { found, questions, comparison, assessment: assessAssociates(found, comparison, { changesFor: "nobody" }) };
}
