import { readFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../../../src/local/files";
import { cellOfKey, type CellGrid } from "../../../src/local/host/model";
import { aFolder } from "../../support/a-workbook-file";
import { PROJECT, runCommand } from "../../support/run-command";

const SAMPLE = path.join(PROJECT, "assets", "sample-practice.xlsx");

async function comparisonOf(file: string): Promise<CellGrid> {
  const { workbook } = await openXlsx(await readFile(file), path.basename(file));
  const sheet = workbook.sheets.find(({ name }) => name === "Associate Comparison");
  if (sheet === undefined) throw new Error("There is no comparison.");
  return sheet.cells;
}

describe("npm run compare -- --live", () => {
  test("writes formulas with their results in the file, each the value written otherwise; the next run remembers", async () => {
    const folder = aFolder();
    const [live, again, plain] = ["live.xlsx", "again.xlsx", "plain.xlsx"].map((name) => path.join(folder, name)) as [string, string, string];
    expect(await runCommand(["compare", SAMPLE, "--preset", "full", "--out", live, "--live"])).toMatchObject({ exitCode: 0, result: expect.stringContaining("write with --values before you mail") as string });
    expect((await runCommand(["compare", live, "--out", again])).exitCode).toBe(0);
    expect((await runCommand(["compare", again, "--out", plain, "--values"])).exitCode).toBe(0);
    const [first, second, values] = [await comparisonOf(live), await comparisonOf(again), await comparisonOf(plain)];
    expect(values.formulas.size).toBe(0);
    expect([...second.formulas.values()].map(({ text }) => text)).toEqual([...first.formulas.values()].map(({ text }) => text));
    const names = ["COLLECTIONS_TREND", "GROUP_PERCENTILE", "OVERHEAD_COVERAGE", "READINESS_SCORE", "AVERAGE"];
    expect(names.filter((name) => ![...first.formulas.values()].some(({ text }) => text.includes(`${name}(`)))).toEqual([]);
    for (const key of first.formulas.keys()) {
      const { row, column } = cellOfKey(key);
      const [came, value] = [first.value(row, column), values.value(row, column)];
      if (typeof value === "number") expect(Math.abs(Number(came) - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, value));
      else expect(came).toBe(value);
    }
  }, 120_000);

  test("cannot go with --values", async () => {
    expect(await runCommand(["compare", "x.xlsx", "--live", "--values"])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("cannot go together") as string });
  });
});
