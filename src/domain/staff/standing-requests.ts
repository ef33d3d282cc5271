import type { StaffRequest } from "../evidence";

/**
 * Which wish does each member of the staff hold to, of all they asked about one associate?
 *
 * Each person's latest stands, and of two on one day the later row: one who asks ten times counts no more than one who
 * asks once, and one who comes round is not held to what they said before. Codes differ in more than case and blanks.
 *
 * @param requests Of the whole group, in the order of the sheet.
 * @param name The associate, as the sheet spells it.
 * @returns One request a person, in the order in which they first asked.
 *
 * @example
 * standingRequests([{ associate: "Okafor", date: "2026-01-05", requester: "T1", wish: "not with", where: "Staff requests!A2:D2" }, { associate: "Okafor", date: "2026-06-05", requester: "t1 ", wish: "with", where: "Staff requests!A3:D3" }], "Okafor") // => [{"wish": "with", "where": "Staff requests!A3:D3"}]
 */
export function standingRequests(requests: readonly StaffRequest[], name: string): StaffRequest[] {
  const byPerson = new Map<string, StaffRequest>();
  for (const request of requests.filter(({ associate }) => associate === name)) {
    const person = request.requester.trim().toLowerCase();
    const earlier = byPerson.get(person);
    if (earlier === undefined || request.date >= earlier.date) byPerson.set(person, request);
  }
  return [...byPerson.values()];
}
