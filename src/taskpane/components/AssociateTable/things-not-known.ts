import type { AssociateAssessment } from "../../../domain";
import { words } from "../../words";

/** What would have to be found out about an associate, in few words each: gates nobody can tell of, and pillars without evidence. */
export function thingsNotKnown({ gates, readiness }: Pick<AssociateAssessment, "gates" | "readiness">): string[] {
  return [
    ...gates.filter(({ state }) => state === "not known").map(({ gate }) => words.candidates.gates[gate]),
    ...readiness.missing.map((pillar) => words.candidates.pillars[pillar]),
  ];
}
