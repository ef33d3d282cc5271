import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { aFolder } from "../../support/a-workbook-file";
import { readCsv } from "../../support/read-csv";
import { PROJECT, runCommand } from "../../support/run-command";

const SAMPLE = path.join(PROJECT, "assets", "sample-practice.xlsx");

describe("npm run compare -- FILE --csv", () => {
  test("writes the sample's records, which come to its ledger total with what belongs to nobody", async () => {
    const folder = aFolder();
    const [out, csv] = [path.join(folder, "result.xlsx"), path.join(folder, "records.csv")];
    const ended = await runCommand(["compare", SAMPLE, "--out", out, "--csv", csv]);
    expect(ended).toMatchObject({ exitCode: 0, result: expect.stringContaining(`Records: ${csv}`) as unknown });
    const [headings = [], ...rows] = readCsv(readFileSync(csv, "utf8"));
    expect(headings.slice(0, 3)).toEqual(["Physician", "Role", "Quarter"]);
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row[6]) * 100), 0);
    expect(cents).toBe(31_599_472_16);
    expect(rows.some(([name, role, , , payer]) => name === "Amara Osei" && role === "associate" && payer === "Medicare Part B")).toBe(true);
    expect(rows.some(([, role]) => role === "nobody")).toBe(true);
  }, 60_000);

  test("replaces no file, and then writes no comparison either", async () => {
    const folder = aFolder();
    const [out, csv] = [path.join(folder, "result.xlsx"), path.join(folder, "records.csv")];
    writeFileSync(csv, "mine");
    expect(await runCommand(["compare", SAMPLE, "--out", out, "--csv", csv])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("give --csv another name") as unknown });
    expect([readFileSync(csv, "utf8"), existsSync(out)]).toEqual(["mine", false]);
  });
});
