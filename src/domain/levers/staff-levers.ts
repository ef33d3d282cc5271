import type { StaffRequest } from "../evidence";
import type { Lever } from "../explanation";
import { standingRequests } from "../staff";
import type { AssociateCase } from "./associate-case";
import { NOWHERE, withRows } from "./with-rows";

const MOST_ADDED = 10;

/** People of the staff who ask for the associate, or not to be assigned: others who join them, or some who withdraw. */
export function staffLevers({ row, evidence }: AssociateCase): Lever<AssociateCase>[] {
  if (evidence.staffRequests === null) return [];
  const standing = standingRequests(evidence.staffRequests, row.name);
  const [asking, avoiding] = [standing.filter(({ wish }) => wish === "with"), standing.filter(({ wish }) => wish === "not with")];
  const upwards = (from: number): number[] => Array.from({ length: MOST_ADDED }, (_, added) => from + 1 + added);
  const joining = (label: string, wish: StaffRequest["wish"], current: number): Lever<AssociateCase> => ({
    label,
    unit: "count",
    current,
    candidates: upwards(current),
    apply: (associate, count) => withRows(associate, { staffRequests: [...(associate.evidence.staffRequests ?? []), ...newRequests(row.name, wish, count - current)] }),
  });
  const notToBeAssigned = `the people of the staff who ask not to be assigned with ${row.name}`;
  return [
    joining(`the people of the staff who ask for ${row.name}`, "with", asking.length),
    joining(notToBeAssigned, "not with", avoiding.length),
    {
      label: notToBeAssigned,
      unit: "count",
      current: avoiding.length,
      candidates: avoiding.map((_, withdrawn) => avoiding.length - 1 - withdrawn),
      apply: (associate, count) => withRows(associate, { staffRequests: [...asking, ...avoiding.slice(0, count)] }),
    },
  ];
}

/** Codes with a blank inside are nobody's who has asked already. */
const newRequests = (associate: string, wish: StaffRequest["wish"], count: number): StaffRequest[] =>
  Array.from({ length: count }, (_, index) => ({ associate, wish, date: "9999-12-31", requester: `somebody new ${index} ${wish}`, where: NOWHERE }));
