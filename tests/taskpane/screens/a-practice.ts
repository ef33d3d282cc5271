import { compareGroup, NO_EVIDENCE, type GroupEvidence } from "../../../src/domain";
import type { ReadySession } from "../../../src/taskpane/session";
import { aGroup } from "../../support/a-group";
import { aFound, aReading, aReady } from "../support/session-builders";

/** Three associates and a partner with payers and overhead, understood by the real rules. */
export function aPractice(evidence: Partial<GroupEvidence> = {}, headings: readonly string[] = []): ReadySession {
  const group = aGroup();
  const found = aFound({ reading: aReading({ group }), evidence: { evidence: { ...NO_EVIDENCE, ...evidence }, findings: [], sheets: [] }, headings });
  return aReady({ found, comparison: compareGroup(group) });
}
