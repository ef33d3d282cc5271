import type { AssociateFacts, PhysicianRecord } from "../domain";
import type { Reading } from "../workbook";

/** A reading with roles, first days and agreed years from the sheet Associates, where the collections workbook leaves them open. */
export function withFacts(reading: Reading, associates: readonly AssociateFacts[] | null): Reading {
  if (reading.group === null || associates === null) return reading;
  const filled = (physician: PhysicianRecord): PhysicianRecord => {
    const facts = associates.find(({ associate }) => associate === physician.name);
    if (facts === undefined) return physician;
    return {
      ...physician,
      role: physician.role === "unknown" ? facts.role : physician.role,
      startDate: physician.startDate ?? facts.startDate,
      trackYears: physician.trackYears ?? facts.trackYears,
    };
  };
  return { ...reading, group: { ...reading.group, physicians: reading.group.physicians.map(filled) } };
}
