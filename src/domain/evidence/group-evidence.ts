import type { AssociateFacts } from "./associate-facts";
import type { Benchmark } from "./benchmark";
import type { GrowthRecord } from "./growth-record";
import type { IncidentRecord } from "./incident-record";
import type { OwnNumbersRecord } from "./own-numbers-record";
import type { ParticipationRecord } from "./participation-record";
import type { PastAssociate } from "./past-associate";
import type { ProgressSignal } from "./progress-signal";
import type { ProjectRecord } from "./project-record";
import type { QuestionRecord } from "./question-record";
import type { Scoring } from "./scoring";
import type { SponsorRecord } from "./sponsor-record";
import type { StaffRequest } from "./staff-request";

/**
 * All that the input sheets say. A list is null where the group keeps no such sheet, or has written nothing into it: then
 * nothing is known. A list that is kept but has no row for somebody says that nothing happened with them.
 */
export interface GroupEvidence {
  readonly associates: readonly AssociateFacts[] | null;
  readonly incidents: readonly IncidentRecord[] | null;
  readonly staffRequests: readonly StaffRequest[] | null;
  readonly sponsors: readonly SponsorRecord[] | null;
  readonly projects: readonly ProjectRecord[] | null;
  readonly participation: readonly ParticipationRecord[] | null;
  readonly ownNumbers: readonly OwnNumbersRecord[] | null;
  readonly questions: readonly QuestionRecord[] | null;
  readonly growth: readonly GrowthRecord[] | null;
  readonly signals: readonly ProgressSignal[] | null;
  readonly trackRecord: readonly PastAssociate[] | null;
  readonly benchmarks: readonly Benchmark[] | null;
  readonly scoring: Scoring | null;
}
