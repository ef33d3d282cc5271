import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx, saveXlsx } from "../../../src/local/files";
import { cellKey } from "../../../src/local/host/model";
import { INPUT_SHEETS } from "../../../src/workbook";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { PROJECT, runCommand } from "../../support/run-command";

const SAMPLE = path.join(PROJECT, "assets", "sample-practice.xlsx");
const MONTHS = ["2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"];

/** Two physicians over four quarters, and a total that ties unless told otherwise. */
const wideRows = (total?: number): (string | number)[][] => {
  const osei = MONTHS.map((_, index) => 80_000 + index * 500);
  const haddad = MONTHS.map((_, index) => 70_000 + (index % 3) * 100);
  const totals = MONTHS.map((_, index) => (osei[index] ?? 0) + (haddad[index] ?? 0));
  if (total !== undefined) totals[0] = total;
  return [
    ["Provider", ...MONTHS],
    ["Amara Osei", ...osei],
    ["Farid Haddad", ...haddad],
    ["Total", ...totals],
  ];
};

describe("npm run compare", () => {
  test("writes the comparison of the sample to a new file, prints the table, and leaves the sample as it was", async () => {
    const out = path.join(aFolder(), "result.xlsx");
    const before = readFileSync(SAMPLE);
    const ended = await runCommand(["compare", SAMPLE, "--out", out]);
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.result).toMatch(/Amara Osei .*▲ Rising.*▲ Fast track/);
    for (const track of ["● Standard", "◐ Delayed", "■ Stalled", "◆ Hold", "not known"]) expect(ended.result).toContain(track);
    expect(ended.result).toContain(out);
    expect(ended.notices).toContain("Writing the sheets");
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const { workbook } = await openXlsx(readFileSync(out), "result.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Payments", "Clinical FTE", "Overhead", ...INPUT_SHEETS, "Associate Comparison", "Comparison Detail"]);
  });

  test("each story of the sample is told by its label", async () => {
    const ended = await runCommand(["compare", SAMPLE, "--out", path.join(aFolder(), "r.xlsx"), "--json"]);
    const { comparison } = JSON.parse(ended.result) as { comparison: { rows: { name: string; trend: { label: string; fit: { flag: string | null } | null }; payerRisk: { band: string; topShare: number; lowPayShare: number } }[] } };
    const of = (name: string): (typeof comparison.rows)[number] | undefined => comparison.rows.find((row) => row.name === name);
    expect(of("Amara Osei")?.trend.label).toBe("Rising");
    expect(of("Ben Lindqvist")?.trend.label).toBe("Flat");
    expect(of("Carla Mendes")?.trend.label).toBe("Noisy");
    expect(of("Dev Raman")?.trend.fit?.flag).toBe("One good quarter");
    expect(of("Elena Petrova")?.payerRisk).toMatchObject({ band: "High" });
    expect(of("Farid Haddad")?.payerRisk.topShare).toBeGreaterThan(0.6);
    expect(of("Grace Whitfield")?.trend.label).toBe("Not enough data");
  });

  test("a workbook without clinical FTE is compared as it stands, and that is said", async () => {
    const file = await aWorkbookFile({ Collections: wideRows() });
    const ended = await runCommand(["compare", file, "--out", path.join(aFolder(), "plain.xlsx")]);
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.result).toMatch(/Amara Osei +\$993k .*▲ Rising/);
    expect(ended.result).toContain("part-time physicians are not comparable with full-time ones");
    expect(ended.result).not.toContain("cFTE");
  });

  test("a file of somebody else's is not overwritten", async () => {
    const out = path.join(aFolder(), "mine.xlsx");
    writeFileSync(out, "precious");
    expect(await runCommand(["compare", SAMPLE, "--out", out])).toMatchObject({ exitCode: 3 });
    expect(readFileSync(out, "utf8")).toBe("precious");
  });

  test("nor is the workbook itself", async () => {
    const file = await aWorkbookFile({ Collections: wideRows() });
    const ended = await runCommand(["compare", file, "--out", file]);
    expect(ended).toMatchObject({ exitCode: 3 });
    expect(ended.notices).toContain("give --out another name");
  });

  test("an earlier result of ours is, and a result is itself a workbook to compare again", async () => {
    const out = path.join(aFolder(), "result.xlsx");
    await runCommand(["compare", SAMPLE, "--out", out]);
    expect(await runCommand(["compare", SAMPLE, "--out", out])).toMatchObject({ exitCode: 0 });
    const again = path.join(aFolder(), "again.xlsx");
    expect(await runCommand(["compare", out, "--out", again])).toMatchObject({ exitCode: 0 });
    const { workbook } = await openXlsx(readFileSync(again), "again.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Payments", "Clinical FTE", "Overhead", ...INPUT_SHEETS, "Associate Comparison", "Comparison Detail"]);
  }, 90_000);

  test("an earlier result into whose input sheets somebody wrote is not replaced", async () => {
    const out = path.join(aFolder(), "result.xlsx");
    await runCommand(["compare", SAMPLE, "--out", out]);
    const opened = await openXlsx(readFileSync(out), "result.xlsx");
    const incidents = opened.workbook.sheets.find(({ name }) => name === "Incidents");
    incidents?.cells.setValue(40, 0, "Amara Osei");
    incidents?.changedCells.add(cellKey(40, 0));
    if (incidents !== undefined) incidents.changed = true;
    writeFileSync(out, (await saveXlsx(opened)).bytes);
    const ended = await runCommand(["compare", SAMPLE, "--out", out]);
    expect(ended).toMatchObject({ exitCode: 3 });
    expect(ended.notices).toContain("wrote into Incidents");
  }, 90_000);

  test("a preset is taken by its name, and any other refused with the names there are", async () => {
    const ended = await runCommand(["compare", SAMPLE, "--out", path.join(aFolder(), "finance.xlsx"), "--preset", "finance"]);
    expect(ended.exitCode).toBe(0);
    expect(ended.result).not.toContain("Fast track");
    expect(await runCommand(["compare", SAMPLE, "--preset", "all"])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("meeting, full, finance") as unknown });
  });

  test("columns and order are taken by their names, and any other refused with the names there are", async () => {
    const ended = await runCommand(["compare", SAMPLE, "--out", path.join(aFolder(), "chosen.xlsx"), "--columns", "growth, Track", "--order", "name"]);
    expect(ended.exitCode).toBe(0);
    expect(ended.result).toMatch(/^Associate +Growth a quarter +Track$/m);
    expect(await runCommand(["compare", SAMPLE, "--columns", "growth,shoes"])).toMatchObject({ exitCode: 3, notices: expect.stringMatching(/--columns takes associate, .*track, next, not shoes/) as unknown });
    expect(await runCommand(["compare", SAMPLE, "--order", "height"])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("growth, name, track, readiness, percentile, years") as unknown });
  });

  test("totals that do not tie stop it, naming the cell, and nothing is written", async () => {
    const file = await aWorkbookFile({ Collections: wideRows(1) });
    const out = path.join(aFolder(), "result.xlsx");
    const ended = await runCommand(["compare", file, "--out", out]);
    expect(ended).toMatchObject({ exitCode: 3, result: "" });
    expect(ended.notices).toContain("Collections!B4");
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ["no file", ["compare"], "FILE.xlsx"],
    ["a file that is not there", ["compare", "/nowhere/at/all.xlsx"], "There is no file"],
    ["an option it does not know", ["compare", SAMPLE, "--fast"], "--out"],
    ["an answer without a question", ["compare", SAMPLE, "--answer", "net"], "question=option"],
    ["a command that does not exist", ["compute"], "there are compare"],
  ])("%s is refused with a sentence", async (_what, args, sentence) => {
    const ended = await runCommand(args);
    expect(ended.exitCode).toBe(3);
    expect(ended.notices).toContain(sentence);
    expect(ended.notices).not.toContain("    at ");
  });
});

describe("npm run read", () => {
  test("prints what was understood as one object in the agreed schema", async () => {
    const ended = await runCommand(["read", SAMPLE, "--json"]);
    expect(ended.exitCode).toBe(0);
    const output = JSON.parse(ended.result) as Record<string, unknown>;
    expect(Object.keys(output).sort()).toEqual(["findings", "incomplete_quarters", "outcome", "problem", "quarters", "questions", "series", "tie_out", "totals", "unattributed", "why"]);
    expect(output).toMatchObject({ outcome: "records", problem: null, incomplete_quarters: [] });
    expect(output["quarters"]).toEqual(["2024Q2", "2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"]);
  });

  test.each([
    ["text", "not a workbook at all", "corrupt"],
    ["a zip of something else", "PK\u0003\u0004nonsense", "corrupt"],
  ])("%s is refused as %s", async (_what, content, problem) => {
    const file = path.join(aFolder(), "broken.xlsx");
    writeFileSync(file, content);
    const ended = await runCommand(["read", file, "--json"]);
    expect(ended.exitCode).toBe(3);
    expect(JSON.parse(ended.result)).toMatchObject({ outcome: "refuse", problem });
  });

  test("an empty workbook is refused as that", async () => {
    const ended = await runCommand(["read", await aWorkbookFile({ Sheet1: [] }), "--json"]);
    expect(ended.exitCode).toBe(3);
    expect(JSON.parse(ended.result)).toMatchObject({ outcome: "refuse", problem: "empty" });
  });

  test("a question comes with its options, and the answer settles it", async () => {
    const rows = wideRows();
    const file = await aWorkbookFile({
      Payments: [
        ["Provider", "Month", "Payments", "Collections"],
        ...MONTHS.map((month, index) => ["Amara Osei", month, rows[1]?.[index + 1] ?? 0, Number(rows[1]?.[index + 1] ?? 0) - 250 - index]),
      ],
    });
    const asked = await runCommand(["read", file, "--json"]);
    expect(asked.exitCode).toBe(2);
    const { questions } = JSON.parse(asked.result) as { questions: { id: string; default: string; options: { id: string; effect: string }[] }[] };
    const [question] = questions;
    expect(question?.options.length).toBeGreaterThan(1);
    expect(question?.options.every(({ effect }) => effect.includes("$"))).toBe(true);
    const answered = await runCommand(["read", file, "--json", "--answer", `${question?.id}=${question?.default}`]);
    expect(answered.exitCode).toBe(0);
  });
});

describe("npm run evaluate", () => {
  test("answers a line for each line, in order, through the custom-functions runtime", async () => {
    const requests = [
      { name: "COLLECTIONS_TREND", args: [[[210_000, 218_500, 226_000, 231_000, 244_500, 252_000]], null, "p"] },
      { name: "payer_class", args: ["Humana Gold Plus"] },
      { name: "PAYER_MIX", args: [[["Aetna"], ["Medicaid"]], [[60], [40]]] },
      { name: "COLLECTIONS_TREND", args: [[[1, 2]]] },
      { name: "NO_SUCH_FUNCTION", args: [] },
    ];
    const ended = await runCommand(["evaluate"], `${requests.map((request) => JSON.stringify(request)).join("\n")}\nnot json\n`);
    expect(ended.exitCode).toBe(0);
    const answers = ended.result.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers[0]?.["value"]).toBeCloseTo(1 / 360, 12);
    expect(answers.slice(1)).toMatchObject([
      { value: "Medicare Advantage" },
      { value: [["Commercial", 60, 0.6], ["Medicaid", 40, 0.4]] },
      { error: "#N/A", message: expect.stringContaining("2 quarters") as string },
      { error: "#NAME?" },
      { error: "#VALUE!" },
    ]);
  });

  test("nothing asked is nothing answered", async () => {
    expect(await runCommand(["evaluate"])).toEqual({ exitCode: 0, result: "", notices: "" });
  });
});
