import type { StaffRequest } from "../evidence";
import { standingRequests } from "./standing-requests";

/** How many different members of the staff ask for an associate, and how many ask not to be assigned. */
export interface RequestsByPerson {
  readonly with: number;
  readonly notWith: number;
}

/**
 * How many people of the staff want to work with an associate, and how many do not?
 *
 * People count, not requests: each once, by the latest wish of theirs.
 *
 * @param requests Of the whole group, in the order of the sheet.
 * @param name The associate, as the sheet spells it.
 * @returns Two counts of people; both 0 where nobody asked.
 *
 * @example
 * requestsByPerson([{ associate: "Okafor", date: "2026-01-05", requester: "T1", wish: "with", where: "Staff requests!A2:D2" }, { associate: "Okafor", date: "2026-02-05", requester: "T1", wish: "with", where: "Staff requests!A3:D3" }, { associate: "Okafor", date: "2026-02-07", requester: "T2", wish: "not with", where: "Staff requests!A4:D4" }], "Okafor") // => {"with": 1, "notWith": 1}
 * requestsByPerson([], "Okafor") // => {"with": 0, "notWith": 0}
 */
export function requestsByPerson(requests: readonly StaffRequest[], name: string): RequestsByPerson {
  const standing = standingRequests(requests, name);
  const asking = standing.filter(({ wish }) => wish === "with").length;
  return { with: asking, notWith: standing.length - asking };
}
