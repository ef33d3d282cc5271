import type { PhysicianRecord } from "../../../domain";
import { dollarText } from "../cells/cents";
import type { Answers } from "../reading";
import type { OpenQuestion } from "../sources/block-reading";
import { answerForOne, ROLES_OF_OTHERS } from "./with-roles";

/**
 * Asks what those are whose role the workbook does not say, where it says the others'. A workbook that speaks of nobody's
 * role leaves nothing to ask: everybody is compared.
 */
export function rolesQuestion(records: readonly PhysicianRecord[], where: readonly string[], answers: Answers): OpenQuestion | null {
  const open = records.filter((record) => record.role === "unknown" && answerForOne(record, answers) === undefined);
  if (open.length === 0 || open.length === records.length || answers[ROLES_OF_OTHERS] !== undefined) return null;
  const names = open.map(({ name }) => name).join(", ");
  const cents = open.reduce((total, { collections }) => total + collections.reduce<number>((sum, each) => sum + (each ?? 0), 0), 0);
  const theirs = `Their collections of ${dollarText(cents)}`;
  return {
    problem: "other",
    question: {
      id: ROLES_OF_OTHERS,
      text: `The workbook says who of the others is an associate or a partner, but not what ${open.length === 1 ? `${names} is` : `these are: ${names}`}. ${open.length === 1 ? "Which is it?" : "Which are they?"}`,
      where,
      options: [
        { id: "neither", text: "Neither", effect: `${theirs} count in the group's median and percentiles, without a row in the comparison.` },
        { id: "associates", text: "Associates", effect: `${theirs} stand in the comparison, a row each.` },
        { id: "partners", text: "Partners", effect: `${theirs} count in the group's median and percentiles as partners'.` },
      ],
      default: "neither",
    },
  };
}
