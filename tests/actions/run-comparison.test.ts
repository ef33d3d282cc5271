import { previewComparison, runComparison, type ComparisonRun, type ProgressStep } from "../../src/actions";
import { COMPARISON_SHEET, DETAIL_SHEET, type ToldChoices } from "../../src/workbook";
import { aReading } from "../support/a-group";
import { aWorkbook, paymentsSheet } from "../support/a-workbook";
import type { MemoryWorkbook } from "../support/memory-workbook";

/** Two columns that could both be the collections: a choice only the manager can make. */
function undecidedPayments(): (string | number)[][] {
  return [
    ["Rendering Provider", "Month", "Insurance Payments", "Net Collections"],
    ...paymentsSheet()
      .slice(1, -1)
      .map(([name = "", month = "", amount = 0]) => [String(name), String(month), Number(amount) - 5_000, Number(amount)]),
  ];
}

async function written(workbook: MemoryWorkbook): Promise<Extract<ComparisonRun, { kind: "written" }>> {
  const run = await runComparison(workbook);
  if (run.kind !== "written") throw new Error(`expected it written, but: ${run.kind}`);
  return run;
}

describe("the whole job", () => {
  test("writes both sheets into the workbook it read", async () => {
    const workbook = aWorkbook();
    const { receipt, table } = await written(workbook);
    expect(receipt.sheets).toEqual([COMPARISON_SHEET, DETAIL_SHEET]);
    expect([...workbook.sheets.keys()]).toEqual(["Payments", "cFTE", COMPARISON_SHEET, DETAIL_SHEET]);
    expect(workbook.sheets.get(COMPARISON_SHEET)?.flat()).toContain("Amara Okafor");
    expect(table.rows).toHaveLength(3);
  });

  test("leaves the user's own sheets as they were", async () => {
    const workbook = aWorkbook();
    const before = JSON.stringify(workbook.sheets.get("Payments"));
    await written(workbook);
    expect(JSON.stringify(workbook.sheets.get("Payments"))).toBe(before);
  });

  test("asks the program three times: its map, its cells, and to write", async () => {
    const workbook = aWorkbook();
    await written(workbook);
    expect(workbook.asked).toEqual(["readMap", "readSheets Payments, cFTE", "apply"]);
  });

  test("says its five steps in order", async () => {
    const steps: ProgressStep[] = [];
    await runComparison(aWorkbook(), { onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(["map", "read", "understand", "plan", "write"]);
  });

  test("shows what was chosen, and the same the next time unless told otherwise", async () => {
    const workbook = aWorkbook();
    const shown = async (choices: ToldChoices): Promise<{ readonly ids: readonly string[]; readonly names: readonly (string | undefined)[] }> => {
      const run = await runComparison(workbook, { choices });
      if (run.kind !== "written") throw new Error(`expected it written, but: ${run.kind}`);
      return { ids: run.table.columns.map(({ id }) => id), names: run.table.rows.map(([name]) => name) };
    };
    const chosen = { ids: ["associate", "trend", "cfte"], names: ["Amara Okafor", "Grace Kim", "Marcus Boyd"] };
    expect(await shown({ columns: ["trend", "cfte"], order: "name" })).toEqual(chosen);
    expect(await shown({})).toEqual(chosen);
    expect((await shown({ preset: "finance" })).ids).toContain("percentile");
    expect((await shown({})).ids).toContain("percentile");
  });

  test("writes the same again when nothing changed, and keeps no copy", async () => {
    const workbook = aWorkbook();
    const first = await written(workbook);
    const second = await written(workbook);
    expect(second.plan).toEqual(first.plan);
    expect(second.receipt.kept).toEqual([]);
    expect([...workbook.sheets.keys()].filter((name) => !name.startsWith("Partner Track former"))).toHaveLength(4);
  });

  test("keeps a sheet of ours that the user wrote into", async () => {
    const workbook = aWorkbook();
    await written(workbook);
    workbook.type(COMPARISON_SHEET, 4, 20, "talk to Grace first");
    const { receipt } = await written(workbook);
    expect(receipt.kept).toEqual([`${COMPARISON_SHEET} (kept)`]);
    expect(workbook.sheets.get(`${COMPARISON_SHEET} (kept)`)?.flat()).toContain("talk to Grace first");
  });

  test("shows new figures after the ledger changed", async () => {
    const workbook = aWorkbook();
    const before = await written(workbook);
    workbook.type("Payments", 18, 2, 250_000);
    workbook.type("Payments", 55, 2, "");
    const after = await written(workbook);
    expect(after.comparison.rows[0]?.collectionsLastFour).not.toBe(before.comparison.rows[0]?.collectionsLastFour);
  });

  test("asks and writes nothing where a choice is the manager's", async () => {
    const workbook = aWorkbook({ sheets: { Payments: undecidedPayments() } });
    const run = await runComparison(workbook);
    expect(run.kind).toBe("ask");
    expect(run.kind === "ask" ? run.questions.length : 0).toBeGreaterThan(0);
    expect(workbook.asked).not.toContain("apply");
  });

  test("goes on with the answer, and remembers it for the next time", async () => {
    const workbook = aWorkbook({ sheets: { Payments: undecidedPayments() } });
    const asked = await runComparison(workbook);
    if (asked.kind !== "ask") throw new Error("expected a question");
    const answers = Object.fromEntries(asked.questions.map((question) => [question.id, question.default]));
    expect((await runComparison(workbook, { answers })).kind).toBe("written");
    expect((await runComparison(workbook)).kind).toBe("written");
  });

  test("refuses in words where the file's total does not tie, and writes nothing", async () => {
    const payments = paymentsSheet();
    payments[3] = ["Amara Okafor", "2025-06", 1];
    const workbook = aWorkbook({ sheets: { Payments: payments } });
    const run = await runComparison(workbook);
    expect(run).toMatchObject({ kind: "refused", found: { reading: { problem: "totals_do_not_tie" } } });
    expect(workbook.asked).not.toContain("apply");
  });

  test("does not write over a sheet of the user's that has our name", async () => {
    const workbook = aWorkbook({ sheets: { [COMPARISON_SHEET]: [["mine"]] } });
    await expect(runComparison(workbook)).rejects.toMatchObject({ kind: "name-taken", detail: { sheet: COMPARISON_SHEET } });
    expect(workbook.sheets.get(COMPARISON_SHEET)).toEqual([["mine"]]);
  });

  test("hands on that the workbook is open for reading only", async () => {
    await expect(runComparison(aWorkbook({ readOnly: true }))).rejects.toMatchObject({ kind: "read-only" });
  });
});

describe("a preview", () => {
  test("shows what will be written, sheet by sheet", () => {
    const { sheets, plan, table } = previewComparison({ reading: aReading(), answers: {} });
    expect(sheets.map(({ name }) => name)).toEqual([COMPARISON_SHEET, DETAIL_SHEET]);
    expect(sheets.map(({ rows }) => rows)).toEqual(plan.sheets.map(({ values }) => values.length));
    expect(table.rows.map(([name]) => name)).toContain("Grace Kim");
  });

  test("cannot be made of a refused reading", () => {
    expect(() => previewComparison({ reading: aReading({ group: null }), answers: {} })).toThrow(RangeError);
  });
});
