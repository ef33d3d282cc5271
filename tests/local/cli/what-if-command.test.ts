import path from "node:path";
import { PROJECT, runCommand } from "../../support/run-command";

const SAMPLE = path.join(PROJECT, "assets", "sample-practice.xlsx");

describe("npm run what-if", () => {
  test("says in one sentence what a payer's cut would take, and what that takes for granted", async () => {
    const { exitCode, result } = await runCommand(["what-if", SAMPLE, "--payer", "aetna choice pos ii", "--cut", "10%"]);
    expect(exitCode).toBe(0);
    expect(result).toMatch(/^If aetna choice pos ii cut its rates by 10%, the group would collect \$[\d,]+(\.\d\d)? less, the largest part of it from /);
    expect(result).toContain("· Patients: as many as now");
  });

  test("takes a whole class by its name, and its loss where no cut is given", async () => {
    const { result } = await runCommand(["what-if", SAMPLE, "--payer", "Medicaid"]);
    expect(result).toMatch(/^Without Medicaid, the group would collect \$[\d,.]+ less, the largest part of it from Elena Petrova /);
  });

  test("says so of a payer whom nobody has", async () => {
    const { exitCode, result } = await runCommand(["what-if", SAMPLE, "--payer", "Kaiser"]);
    expect({ exitCode, first: result.split("\n")[0] }).toEqual({ exitCode: 0, first: "Nobody in the group collects anything from Kaiser." });
  });

  test.each([
    ["no payer", [], "Name a payer"],
    ["a cut that is none", ["--payer", "Aetna", "--cut", "0%"], "above 0 and up to 100"],
    ["a cut without its sign", ["--payer", "Aetna", "--cut", "10"], "such as 10%"],
  ])("refuses %s with a sentence", async (_what, args, sentence) => {
    expect(await runCommand(["what-if", SAMPLE, ...args])).toMatchObject({ exitCode: 3, notices: expect.stringContaining(sentence) as unknown });
  });
});
