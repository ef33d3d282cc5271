import type { Finding, GroupAssessment } from "../../../domain";
import type { Answers } from "../../reading";
import type { ChangedSince } from "../changed-since";
import type { FigureKind } from "../choices";

/** What goes with the figures. */
export interface DetailOptions {
  readonly answers: Answers;
  /** Null where nothing is written down beside the money: the sheet is then of money alone. */
  readonly assessment: GroupAssessment | null;
  readonly evidenceFindings: readonly Finding[];
  readonly changed?: ChangedSince | null;
  readonly figures?: FigureKind;
}
