import type { PhysicianRecord } from "../../../domain";
import type { Answers } from "../reading";
import { slug } from "../sources/slug";

/** The answer for everybody whose role the workbook leaves open; `role-okafor` answers for one of them. */
export const ROLES_OF_OTHERS = "roles";

const ROLES: Readonly<Record<string, PhysicianRecord["role"]>> = {
  associate: "associate",
  associates: "associate",
  partner: "partner",
  partners: "partner",
};

/** Records with the roles that the manager gave to those of whom the workbook does not say. */
export function withRoles(records: readonly PhysicianRecord[], answers: Answers): readonly PhysicianRecord[] {
  return records.map((record) => {
    const answered = answerForOne(record, answers) ?? answers[ROLES_OF_OTHERS];
    return record.role === "unknown" && answered !== undefined ? { ...record, role: ROLES[answered] ?? "unknown" } : record;
  });
}

/** Under which id the role of one person is answered. */
export const roleAnswerId = (name: string): string => `role-${slug(name)}`;

/** The manager's answer for one person alone. */
export const answerForOne = ({ name }: Pick<PhysicianRecord, "name">, answers: Answers): string | undefined => answers[roleAnswerId(name)];
