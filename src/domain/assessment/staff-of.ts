import type { StaffRequest } from "../evidence";
import { requestsByPerson, staffPreference } from "../staff";
import type { AssociateAssessment } from "./assessment";

/** Whom the staff ask for, with the people who asked; null where nobody has. */
export function staffOf(requests: readonly StaffRequest[] | null, name: string): AssociateAssessment["staff"] {
  const people = requestsByPerson(requests ?? [], name);
  const preference = staffPreference(people.with, people.notWith);
  return preference === null ? null : { preference, requests: people.with + people.notWith, asking: people.with };
}
