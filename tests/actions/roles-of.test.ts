import { findCollections, rolesOf, TAKEN_BACK, type PersonRole } from "../../src/actions";
import { previewComparison } from "../../src/actions";
import type { Answers } from "../../src/workbook";
import { MemoryWorkbook, type MemoryWorkbookContent } from "../support/memory-workbook";

const QUARTERS = ["Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"];
const PAYMENTS = [["Provider", ...QUARTERS], ...["Priya Natarajan", "Marcus Boyd", "Ruth Weiss"].map((name, person) => [name, ...QUARTERS.map((_, quarter) => 251_000 + 9_000 * person + 2_000 * quarter)])];
const ROSTER = [["Provider", "Role", "Start date"], ["Ruth Weiss", "Partner", "2009-07-01"]];
const ASSOCIATES = [["Associate", "Role", "Start date", "Track years", "Decision date", "Quality score"], ["Marcus Boyd", "associate", "", "", "", ""]];

async function roles(sheets: MemoryWorkbookContent["sheets"], answers: Answers): Promise<readonly (readonly [string, PersonRole["role"], PersonRole["from"]])[]> {
  const found = await findCollections(new MemoryWorkbook({ sheets: { Payments: PAYMENTS, ...sheets } }), answers);
  return rolesOf(found).map(({ name, role, from }) => [name, role, from] as const);
}

describe("who is an associate and who a partner", () => {
  test("nobody says: then nobody has a role", async () => {
    expect(await roles({}, {})).toEqual([["Priya Natarajan", "unknown", "nobody"], ["Marcus Boyd", "unknown", "nobody"], ["Ruth Weiss", "unknown", "nobody"]]);
  });

  test("is told with who says so: the workbook, an answer, the sheet of associates", async () => {
    expect(await roles({ Roster: ROSTER, Associates: ASSOCIATES }, { "role-priya-natarajan": "associate", "role-marcus-boyd": "neither", "role-ruth-weiss": "associate" })).toEqual([
      ["Priya Natarajan", "associate", "answer"],
      ["Marcus Boyd", "associate", "associates sheet"],
      ["Ruth Weiss", "partner", "workbook"],
    ]);
  });

  test("an answer for all others is told as one", async () => {
    expect(await roles({ Roster: ROSTER }, { roles: "associates", "role-marcus-boyd": "partner" })).toEqual([
      ["Priya Natarajan", "associate", "answer for the others"],
      ["Marcus Boyd", "partner", "answer"],
      ["Ruth Weiss", "partner", "workbook"],
    ]);
  });

  test("a role given unasked is remembered with the next writing, and can be taken back", async () => {
    const workbook = new MemoryWorkbook({ sheets: { Payments: PAYMENTS } });
    const given = { "role-marcus-boyd": "associate", "role-priya-natarajan": "associate", "role-ruth-weiss": "partner" };
    await workbook.apply(previewComparison(await findCollections(workbook, given)).plan);
    expect(rolesOf(await findCollections(workbook)).map(({ role }) => role)).toEqual(["associate", "associate", "partner"]);
    const found = await findCollections(workbook, { "role-marcus-boyd": TAKEN_BACK, "role-priya-natarajan": TAKEN_BACK, "role-ruth-weiss": TAKEN_BACK });
    expect(rolesOf(found).map(({ role }) => role)).toEqual(["unknown", "unknown", "unknown"]);
    await workbook.apply(previewComparison(found).plan);
    expect(rolesOf(await findCollections(workbook)).map(({ role }) => role)).toEqual(["unknown", "unknown", "unknown"]);
  });
});
