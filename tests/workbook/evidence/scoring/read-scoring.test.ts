import fc from "fast-check";
import { DEFAULT_SCORING } from "../../../../src/domain";
import { planInputSheets, readEvidence, type CellValue, type EvidenceReading } from "../../../../src/workbook";
import { aSheet, headingRowOf } from "../../../support/input-sheets";

const HEADINGS = ["Setting", "Value", "Default", "What it means"];

const read = (rows: readonly (readonly CellValue[])[]): EvidenceReading => readEvidence([aSheet("Scoring", [HEADINGS, ...rows])], "1900", []);

/** The rows of a blank Scoring sheet, with some values changed. */
function rowsWith(changes: Readonly<Record<string, CellValue>>): CellValue[][] {
  const [plan] = planInputSheets([], ["Scoring"], { zeroAt: 80_000_000, hundredAt: 120_000_000 });
  if (plan === undefined) throw new Error("no Scoring sheet");
  return plan.values.slice(headingRowOf(plan) + 1).map(([setting, value, byDefault, meaning]) => [setting ?? "", changes[String(setting)] ?? value ?? "", byDefault ?? "", meaning ?? ""]);
}

describe("the group's own scale", () => {
  test("a blank sheet says the defaults, and the level proposed when it was made", () => {
    expect(read(rowsWith({}))).toMatchObject({ evidence: { scoring: { ...DEFAULT_SCORING, level: { zeroAt: 80_000_000, hundredAt: 120_000_000 } } }, findings: [] });
  });

  test("without a level proposed there is none", () => {
    const [plan] = planInputSheets([], ["Scoring"], null);
    const rows = (plan?.values ?? []).map((row) => row.map((cell) => cell ?? ""));
    expect(readEvidence([aSheet("Scoring", rows)], "1900", [])).toMatchObject({ evidence: { scoring: DEFAULT_SCORING }, findings: [] });
  });

  test("changed values count", () => {
    const { evidence, findings } = read(
      rowsWith({ Version: 2, "Weight: financial": 40, "Weight: cultural": 15, "Collections per cFTE: 100 points at": "$1,500,000", "Rework: 0 points at": "5%", "Profit pool per year": 4_200_000, Partners: 6 }),
    );
    expect(findings).toEqual([]);
    expect(evidence.scoring).toMatchObject({ version: 2, weights: { financial: 40, cultural: 15 }, level: { hundredAt: 150_000_000 }, rework: { zeroAt: 0.05, hundredAt: 0 }, profitPool: 420_000_000, partners: 6 });
  });

  test("an emptied value is the default beside it", () => {
    expect(read([["Weight: growth", "", 20, ""], ["Project lift: 100 points at", "", 150, ""]]).evidence.scoring).toMatchObject({ weights: { growth: 20 }, projectLift: { zeroAt: 100, hundredAt: 150 } });
  });

  test("weights that do not come to 100 are taken as they stand, and it is said", () => {
    const { evidence, findings } = read(rowsWith({ "Weight: financial": 50 }));
    expect(evidence.scoring?.weights).toEqual({ financial: 50, cultural: 25, growth: 20, leadership: 15, clinical: 10 });
    expect(findings).toMatchObject([{ severity: "note", code: "weights_in_proportion", text: "The weights come to 120, not 100. They are used in proportion." }]);
  });

  test("weights that are all 0 would count nothing: the defaults hold", () => {
    const none = Object.fromEntries(["financial", "cultural", "growth", "leadership", "clinical"].map((pillar) => [`Weight: ${pillar}`, 0]));
    expect(read(rowsWith(none))).toMatchObject({ evidence: { scoring: { weights: DEFAULT_SCORING.weights } }, findings: [{ code: "no_weights" }] });
  });

  test("a setting that stands twice counts where it stands first, and both places are named", () => {
    const { evidence, findings } = read([["Partners", 4], ["partners ", 9]]);
    expect(evidence.scoring?.partners).toBe(4);
    expect(findings).toMatchObject([{ code: "repeated_setting", where: "Scoring!B3", text: expect.stringContaining("Scoring!B2") as string }]);
  });

  test.each<[string, CellValue, string]>([
    ["Weight: growth", "a lot", "bad_cell"],
    ["Weight: growth", -5, "bad_cell"],
    ["Version", 1.5, "bad_cell"],
    ["Rework: 0 points at", 0, "same_goalposts"],
    ["Overhead coverage: 100 points at", 1, "same_goalposts"],
  ])("%s of %p cannot be used, and the default holds", (setting, value, code) => {
    const { evidence, findings } = read(rowsWith({ [setting]: value }));
    expect(evidence.scoring).toMatchObject({ version: 1, weights: DEFAULT_SCORING.weights, rework: DEFAULT_SCORING.rework, overheadCoverage: DEFAULT_SCORING.overheadCoverage });
    expect(findings).toMatchObject([{ severity: "warning", code, text: expect.stringContaining("default") as string }]);
  });

  test("one goalpost of the level alone scores nothing", () => {
    expect(read([["Collections per cFTE: 0 points at", 900_000], ["Partners", 5]])).toMatchObject({ evidence: { scoring: { level: null } }, findings: [{ code: "missing_goalpost", text: expect.stringContaining("100 points") as string }] });
  });

  test("a setting nobody knows is named and passed over", () => {
    expect(read([["Weight: golf", 10], ["Partners", 5]]).findings).toMatchObject([{ severity: "note", code: "unknown_setting", where: "Scoring!A2" }]);
  });

  test("a sheet without its headings, or without settings, leaves the scale unsaid", () => {
    expect(readEvidence([aSheet("Scoring", [["Weights"], ["financial", 30]])], "1900", [])).toMatchObject({ evidence: { scoring: null }, findings: [{ code: "no_headings" }] });
    expect(read([]).evidence.scoring).toBeNull();
  });

  test("property: whatever the values, the weights are usable and no goalposts stand on one another", () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.string({ maxLength: 8 }), fc.boolean(), fc.integer({ min: -5, max: 200 }));
    const settings = rowsWith({}).map(([setting]) => String(setting));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...settings), value), (changes) => {
        const { scoring } = read(rowsWith(changes)).evidence;
        const weights = Object.values(scoring?.weights ?? {});
        expect(weights.every((weight) => weight >= 0 && weight <= 1e9)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeGreaterThan(0);
        for (const posts of [scoring?.level, scoring?.rework, scoring?.projectLift, scoring?.overheadCoverage]) if (posts !== null && posts !== undefined) expect(posts.zeroAt).not.toBe(posts.hundredAt);
      }),
    );
  });
});
