import { existsSync } from "node:fs";
import path from "node:path";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { runCommand } from "../../support/run-command";

const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4"];
const ROWS = [["Provider", ...QUARTERS], ["Osei, Amara MD", 210_000, 216_000, 219_000, 225_000], ["Farid Haddad", 190_000, 190_500, 191_000, 188_000]];

describe("npm run compare -- --lock", () => {
  test("locks the meeting along, and the next comparison says that nothing has changed; the day is locked once", async () => {
    const out = path.join(aFolder(), "locked.xlsx");
    const ended = await runCommand(["compare", await aWorkbookFile({ Collections: ROWS }), "--out", out, "--lock", "2026-12-03"]);
    expect(ended).toMatchObject({ exitCode: 0, result: expect.stringContaining("The meeting is locked on the sheet Meeting 2026-12-03.") as string });
    const next = path.join(aFolder(), "next.xlsx");
    expect((await runCommand(["compare", out, "--out", next])).result).toContain("Nothing has changed since the meeting of 3 December 2026.");
    const again = path.join(aFolder(), "again.xlsx");
    const refused = await runCommand(["compare", out, "--out", again, "--lock", "2026-12-03"]);
    expect(refused).toMatchObject({ exitCode: 3, notices: expect.stringContaining("is locked already") as string });
    expect(existsSync(again)).toBe(false);
  });

  test("takes only a day", async () => {
    expect(await runCommand(["compare", "x.xlsx", "--lock", "December"])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("--lock takes the day") as string });
  });
});
