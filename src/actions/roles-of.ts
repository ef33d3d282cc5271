import type { PhysicianRecord } from "../domain";
import { roleAnswerId } from "../workbook";
import type { Found } from "./find-collections";

/** What somebody is in the group, and who says so. */
export interface PersonRole {
  readonly name: string;
  readonly role: PhysicianRecord["role"];
  /** "workbook": its own lists say so, and no answer changes it. "answer": for this one alone, or for all whom the workbook leaves open. */
  readonly from: "workbook" | "answer" | "answer for the others" | "associates sheet" | "nobody";
  /** Cells that say so. */
  readonly where: readonly string[];
  /** Under which id it is answered. */
  readonly answerId: string;
}

/** Who is an associate and who a partner, of everybody who was read, in the order of the workbook? */
export function rolesOf({ reading: { group, ground, sources }, answers, evidence }: Pick<Found, "reading" | "answers" | "evidence">): PersonRole[] {
  const rosters = sources.filter(({ what }) => what === "roster").map(({ where }) => where);
  return (group?.physicians ?? []).map(({ name, role }): PersonRole => {
    const answerId = roleAnswerId(name);
    const person = { name, role, answerId };
    if (ground?.rolesSaid.includes(name) === true) return { ...person, from: "workbook", where: rosters };
    if (role === "unknown") return { ...person, from: "nobody", where: [] };
    if (answers[answerId] === role) return { ...person, from: "answer", where: [] };
    const noted = evidence.evidence.associates?.find(({ associate }) => associate === name);
    // What is answered goes before the sheet, and for one before all.
    if (isOneOf(answers["roles"], role) && (answers[answerId] ?? "") === "") return { ...person, from: "answer for the others", where: [] };
    return noted?.role === role ? { ...person, from: "associates sheet", where: [noted.where] } : { ...person, from: "workbook", where: rosters };
  });
}

/** The answer for several is told in the plural. */
const isOneOf = (answer: string | undefined, role: string): boolean => answer === `${role}s`;
