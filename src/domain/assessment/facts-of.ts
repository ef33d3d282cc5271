import type { AssociateFacts } from "../evidence";
import type { PhysicianRecord } from "../group-record";

/**
 * All that is noted of one physician: the collections workbook says first when they started and for how many years, the
 * sheet of associates says the rest.
 */
export function factsOf(physician: PhysicianRecord, associates: readonly AssociateFacts[] | null): AssociateFacts {
  const noted = associates?.find(({ associate }) => associate === physician.name);
  const years = physician.trackYears ?? noted?.trackYears ?? null;
  return {
    associate: physician.name,
    where: noted?.where ?? physician.sources[0] ?? "",
    role: physician.role === "unknown" ? (noted?.role ?? "unknown") : physician.role,
    startDate: physician.startDate ?? noted?.startDate ?? null,
    // A track of no years is a cell that was filled in to say nothing.
    trackYears: years !== null && years > 0 ? years : null,
    decisionDate: noted?.decisionDate ?? null,
    hoursOfFullWeek: noted?.hoursOfFullWeek ?? null,
    payPerYear: noted?.payPerYear ?? null,
    rework: noted?.rework ?? null,
    qualityScore: noted?.qualityScore ?? null,
    openSafetyConcern: noted?.openSafetyConcern ?? null,
  };
}
