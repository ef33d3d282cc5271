import fc from "fast-check";
import { INPUT_SHEETS, planComparison, planInputSheets, readEvidence, type CellValue, type SheetPlan, type ValidationRule } from "../../../../src/workbook";
import { aComparison, aReading } from "../../../support/a-group";
import { aSheet, headingRowOf } from "../../../support/input-sheets";
import { addressesOf, rectangleOf, valuesAt } from "../../../support/plan-addresses";

const NAMES = ["Daniel Okafor", "Grace Kim"];
const planOf = (name: string, names: readonly string[] = NAMES): SheetPlan => {
  const [plan] = planInputSheets(names, [name], null);
  if (plan === undefined) throw new Error(`no plan of ${name}`);
  return plan;
};
const cellsOf = (plan: SheetPlan): CellValue[][] => plan.values.map((row) => row.map((cell) => cell ?? ""));
const sizeOf = (plan: SheetPlan): { rows: number; columns: number } => ({ rows: plan.values.length, columns: plan.values[0]?.length ?? 0 });
const ruleOf = (plan: SheetPlan, heading: string): ValidationRule | undefined => {
  const column = plan.values[headingRowOf(plan)]?.indexOf(heading) ?? -1;
  return plan.validations.find(({ address }) => rectangleOf(address, sizeOf(plan)).left === column)?.rule;
};

describe.each(INPUT_SHEETS)("the blank sheet %s", (name) => {
  const plan = planOf(name);

  test("is written only where there is none", () => {
    expect(plan.ifThere).toBe("leave");
  });

  test("says what it asks and what may not stand there, above a native table", () => {
    expect(plan.values[0]?.[0]).toBe(name);
    expect(plan.values[1]?.[0]).toMatch(/\?$/);
    expect(String(plan.values[2]?.[0]).length).toBeGreaterThan(40);
    expect(plan.tables).toMatchObject([{ name: expect.stringMatching(/^PartnerTrack[A-Za-z]+$/) as string }]);
    const { left, right, bottom } = rectangleOf(plan.tables[0]?.address ?? "", sizeOf(plan));
    expect({ left, right, bottom }).toEqual({ left: 0, right: sizeOf(plan).columns - 1, bottom: plan.values.length - 1 });
  });

  test("keeps its headings in sight, on the screen and on paper", () => {
    expect(plan.freeze).toEqual({ rows: headingRowOf(plan) + 1, columns: 1 });
    expect(plan.print).toMatchObject({ titleRows: `${headingRowOf(plan) + 1}:${headingRowOf(plan) + 1}`, orientation: "landscape" });
  });

  test("has headings of its own in every column, none twice", () => {
    const headings = plan.values[headingRowOf(plan)] ?? [];
    expect(headings.every((heading) => typeof heading === "string" && heading !== "")).toBe(true);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("says beside each cell what goes in, within what programs show", () => {
    for (const { prompt, otherwise } of plan.validations) {
      expect(prompt?.message.length).toBeGreaterThan(0);
      for (const { title, message } of [prompt ?? otherwise, otherwise]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(225);
        expect(message).toMatch(/[.?]$/);
      }
    }
  });

  test("lets no list be cut: no commas in an option, no more than a list may hold", () => {
    for (const { rule } of plan.validations) {
      if (rule.kind !== "list") continue;
      expect(rule.options.every((option) => option !== "" && !option.includes(","))).toBe(true);
      expect(rule.options.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  test("covers each cell under the headings with one rule at most, and stays within its sheet", () => {
    const seen = new Set<string>();
    for (const { address } of plan.validations) {
      const { top, left, bottom, right } = rectangleOf(address, sizeOf(plan));
      for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) {
        expect(seen.has(`${row},${column}`)).toBe(false);
        seen.add(`${row},${column}`);
      }
    }
    for (const { address } of addressesOf(plan)) expect(rectangleOf(address, sizeOf(plan)).bottom).toBeLessThan(plan.values.length);
  });

  test("says nothing as long as nobody has filled it in", () => {
    const { evidence, findings } = readEvidence([aSheet(name, cellsOf(plan))], "1900", NAMES);
    expect(findings).toEqual([]);
    expect(Object.entries(evidence).filter(([key, entries]) => key !== "scoring" && entries !== null)).toEqual([]);
  });
});

describe("blank input sheets", () => {
  test("come as many as are asked for, in that order, whatever the case of the name", () => {
    expect(planInputSheets([], ["projects", "Incidents"], null).map(({ name }) => name)).toEqual(["Projects", "Incidents"]);
    expect(planInputSheets([], [], null)).toEqual([]);
  });

  test("there is none of another name", () => {
    expect(() => planInputSheets([], ["Golf"], null)).toThrow(RangeError);
  });

  test("a row is begun for each associate where each has one", () => {
    const plan = planOf("Associates");
    expect(plan.values.slice(headingRowOf(plan) + 1, headingRowOf(plan) + 5).map(([first]) => first)).toEqual(["Example, delete me", "Daniel Okafor", "Grace Kim", null]);
    expect(planOf("Incidents").values.flat()).not.toContain("Grace Kim");
  });

  test("the example's day is that day in both date systems", () => {
    const dateIn = (dateSystem: "1900" | "1904"): unknown => {
      const [plan] = planInputSheets([], ["Incidents"], null, dateSystem);
      return plan?.values[headingRowOf(plan) + 1]?.[1];
    };
    expect([dateIn("1900"), dateIn("1904")]).toEqual([46_093, 44_631]);
  });

  test("what may be typed is what is read", () => {
    const incidents = planOf("Incidents");
    expect(ruleOf(incidents, "Category")).toEqual({ kind: "list", options: ["schedule complaints", "lateness", "slow documentation", "conduct with staff"] });
    expect(ruleOf(incidents, "Severity")).toEqual({ kind: "list", options: ["minor", "serious", "grave"] });
    expect(ruleOf(incidents, "Date")).toEqual({ kind: "date", from: "1950-01-01", to: "2100-12-31" });
    expect(ruleOf(incidents, "Associate")).toEqual({ kind: "list", options: NAMES });
    expect(ruleOf(planOf("Participation"), "Offered")).toMatchObject({ kind: "whole", minimum: 0 });
    expect(ruleOf(planOf("Associates"), "Quality score")).toEqual({ kind: "number", minimum: 0, maximum: 100 });
    expect(ruleOf(planOf("Own numbers"), "How overhead is allocated")).toEqual({ kind: "list", options: ["Yes", "No"] });
  });

  test.each([[[]], [["Okafor, Daniel"]], [Array.from({ length: 40 }, (_, index) => `Associate Number ${index}`)]])("names that no list can hold leave the column open", (names) => {
    expect(ruleOf(planOf("Incidents", names), "Associate")).toMatchObject({ kind: "text" });
  });

  test("a new name may be kept, anything else must fit", () => {
    const answers = planOf("Incidents").validations.map(({ otherwise }) => otherwise.answer);
    expect(answers).toEqual(["warn", "stop", "stop", "stop"]);
  });

  test("Scoring has a row for each setting, with its default and a rule of its own", () => {
    const [plan] = planInputSheets([], ["Scoring"], { zeroAt: 90_000_000, hundredAt: 130_000_000 });
    const rows = plan === undefined ? [] : valuesAt(plan, plan.tables[0]?.address ?? "A1");
    expect(rows.slice(1, 3)).toEqual([["Version", 1, 1, expect.any(String)], ["Weight: financial", 30, 30, expect.any(String)]]);
    expect(rows.find(([setting]) => setting === "Collections per cFTE: 100 points at")?.slice(1, 3)).toEqual([1_300_000, 1_300_000]);
    expect(rows.find(([setting]) => setting === "Partners")?.slice(1, 3)).toEqual([null, null]);
    expect(plan?.validations).toHaveLength(rows.length - 1);
  });

  test("no table of theirs has the name of another, nor of one on the comparison's sheets", () => {
    const names = [...planInputSheets([], INPUT_SHEETS, null), ...planComparison(aComparison(), aReading()).sheets].flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  test("Benchmarks comes empty: none are shipped", () => {
    const plan = planOf("Benchmarks");
    expect(plan.values.slice(headingRowOf(plan) + 1).flat().every((cell) => cell === null)).toBe(true);
  });

  test("property: whatever the associates are called, the plan holds their names and stays whole", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 60 }), fc.constantFrom(...INPUT_SHEETS), (names, name) => {
        const plan = planOf(name, names);
        expect(new Set(plan.values.map((row) => row.length)).size).toBe(1);
        expect(plan.values.length - headingRowOf(plan)).toBeGreaterThan(["Associates", "Own numbers"].includes(name) ? names.length + 1 : 15);
        for (const { rule } of plan.validations) if (rule.kind === "list") expect(rule.options.join(",").split(",")).toEqual(rule.options);
      }),
      { numRuns: 60 },
    );
  });
});
