import { readFileSync } from "node:fs";
import { aWorkbookFile } from "../../support/a-workbook-file";
import { runCommand } from "../../support/run-command";

const COLLECTIONS = [["Provider", "2025Q1", "2025Q2", "2025Q3", "2025Q4"], ["Osei, Amara MD", 210_000, 216_000, 219_000, 225_000], ["Farid Haddad", 190_000, 190_500, 191_000, 188_000]];
const GROUPS = [["Group", "Selected", "People"], ["North", 7, 20], ["South", 10, 20]];

describe("npm run fairness", () => {
  test("compares the groups of a sheet of their own, with what that does not show, and writes nothing", async () => {
    const file = await aWorkbookFile({ Collections: COLLECTIONS, "Fairness groups": GROUPS });
    const before = readFileSync(file);
    const { exitCode, result } = await runCommand(["fairness", file]);
    expect(exitCode).toBe(0);
    expect(result).toContain("North: 7 of 20 people selected, 35%, 70% of South's rate: below four fifths.");
    expect(result).toContain("rule of thumb (29 CFR 1607.4(D)), not a legal finding");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("is off for everything else: no comparison reads or names the groups", async () => {
    const file = await aWorkbookFile({ Collections: COLLECTIONS, "Fairness groups": GROUPS });
    const { result, notices } = await runCommand(["read", file, "--json"]);
    expect(`${result}${notices}`).not.toMatch(/North|South|Fairness/);
  });

  test("says what sheet it needs where there is none", async () => {
    const file = await aWorkbookFile({ Collections: COLLECTIONS });
    expect(await runCommand(["fairness", file])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("Group, Selected and People") as unknown });
  });
});
