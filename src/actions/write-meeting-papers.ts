import { planAgenda, planMilestoneLetter, planOwnSheets, type AgendaContent, type ApplyOptions, type Workbook, type WriteReceipt } from "../workbook";
import { assessAssociates } from "./assess-associates";
import type { Comparable } from "./comparable-parts";
import { compareAssociates } from "./compare-associates";
import { withoutProgress, type OnProgress } from "./progress";
import { shownLines } from "./shown-lines";
import { whatChanged } from "./what-changed";

/** What else lies on the table. */
export type MeetingPaper = "agenda" | "letter";

export interface MeetingPapersOptions extends ApplyOptions {
  /** Both unless told otherwise. */
  readonly which?: readonly [MeetingPaper, ...MeetingPaper[]];
  readonly onProgress?: OnProgress;
}

/**
 * Writes the meeting's papers: the agenda, and a blank letter of milestones. An agenda that somebody wrote into is kept under
 * another name; a letter that is there is left as it is. A sheet of the user's is never written over.
 *
 * @throws WorkbookError where the program refuses, "name-taken" where a sheet of the user's has the agenda's name; RangeError for a refused reading
 */
export async function writeMeetingPapers(workbook: Workbook, found: Comparable, { which = ["agenda", "letter"], onProgress = withoutProgress, ...applying }: MeetingPapersOptions = {}): Promise<WriteReceipt> {
  onProgress("plan");
  const planOf = { agenda: () => planAgenda(agendaOf(found)), letter: planMilestoneLetter } as const;
  const [first, ...others] = which;
  const plan = planOwnSheets([planOf[first](), ...others.map((paper) => planOf[paper]())]);
  onProgress("write");
  return workbook.apply(plan, applying);
}

function agendaOf(found: Comparable): AgendaContent {
  const comparison = compareAssociates(found.reading);
  const assessment = assessAssociates(found, comparison, { changesFor: "nobody" });
  const changed = whatChanged(found, comparison, assessment.hasEvidence ? assessment : null);
  const findings = [...found.reading.findings, ...(found.evidence?.findings ?? []), ...(found.meetings?.findings ?? [])];
  return {
    comparison,
    assessment,
    changed: changed === null ? null : { heldOn: changed.heldOn, lines: shownLines(changed, comparison) },
    questions: found.reading.questions,
    warnings: findings.filter(({ severity }) => severity !== "note").map(({ text }) => text),
  };
}
