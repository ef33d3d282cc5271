import { compareGroup, type GroupEvidence, type GroupRecord } from "../../../src/domain";
import { EVIDENCE, GROUP } from "../../domain/assessment/assessment-builders";
import type { ReadySession } from "../../../src/taskpane/session";
import { aFound, aReading, aReady } from "./session-builders";

/** A session on a group of five with something on every input sheet, all of it well for Okafor. */
export const anAssessedSession = (evidence: Partial<GroupEvidence> = {}, group: GroupRecord = GROUP): ReadySession =>
  aReady({ found: aFound({ reading: aReading({ group }), evidence: { evidence: { ...EVIDENCE, ...evidence }, findings: [], sheets: [] } }), comparison: compareGroup(group) });
