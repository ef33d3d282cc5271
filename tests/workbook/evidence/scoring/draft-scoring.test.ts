import fc from "fast-check";
import { DEFAULT_SCORING } from "../../../../src/domain";
import { draftScoring, planInputSheets, planScoringEdit, planScoringSheet, readEvidence, SCORING_SETTINGS, settingText, type CellValue, type ScoringPlaces, type SheetPlan, type SheetSnapshot } from "../../../../src/workbook";
import { aSheet } from "../../../support/input-sheets";
import { MemorySheet } from "../../../support/memory-sheet";

const LEVEL = { zeroAt: 80_000_000, hundredAt: 120_000_000 };

const valuesOf = (plan: SheetPlan | undefined): CellValue[][] => (plan?.values ?? []).map((row) => row.map((cell) => cell ?? ""));
const template = (): CellValue[][] => valuesOf(planInputSheets([], ["Scoring"], LEVEL)[0]);

function placesOf(snapshot: SheetSnapshot): ScoringPlaces {
  const { scoringPlaces } = readEvidence([snapshot], "1900", []);
  if (scoringPlaces === undefined) throw new Error("no Scoring sheet");
  return scoringPlaces;
}

const PLACES = placesOf(aSheet("Scoring", template()));

/** What the sheet says once the edit was made. */
function keptIn(rows: CellValue[][], typed: Readonly<Record<string, string>>): unknown {
  const sheet = new MemorySheet(rows, "visible");
  for (const edit of planScoringEdit(placesOf(aSheet("Scoring", rows)), draftScoring(placesOf(aSheet("Scoring", rows)), typed).changes).cells) {
    expect(sheet.holds(edit.address, edit.expect, undefined)).toBe(true);
    sheet.put(edit);
  }
  return readEvidence([aSheet("Scoring", sheet.values())], "1900", []).evidence.scoring;
}

describe("a scale somebody is about to change", () => {
  test("nothing typed changes nothing", () => {
    expect(draftScoring(PLACES, {})).toEqual({ scoring: { ...DEFAULT_SCORING, level: LEVEL }, changes: {}, problems: {}, state: "unchanged" });
    expect(draftScoring(null, {})).toEqual({ scoring: DEFAULT_SCORING, changes: {}, problems: {}, state: "unchanged" });
  });

  test("what is typed counts, in the spelling of people", () => {
    const { scoring, changes, state } = draftScoring(PLACES, { "Weight: financial": "40", "Rework: 0 points at": "5%", "Collections per cFTE: 100 points at": "$1,500,000" });
    expect(scoring).toMatchObject({ weights: { financial: 40 }, rework: { zeroAt: 0.05 }, level: { hundredAt: 150_000_000 } });
    expect(changes).toEqual({ "Weight: financial": 40, "Rework: 0 points at": 0.05, "Collections per cFTE: 100 points at": 150_000_000 });
    expect(state).toBe("usable");
  });

  test("typing what holds already is no change", () => {
    expect(draftScoring(PLACES, { "Weight: financial": "30", "Rework: 0 points at": "10%" })).toMatchObject({ changes: {}, state: "unchanged" });
  });

  test("an emptied field means the default beside it", () => {
    const rows = template().map((row) => (row[0] === "Weight: growth" ? ["Weight: growth", 35, 20, ""] : row));
    expect(draftScoring(placesOf(aSheet("Scoring", rows)), { "Weight: growth": "" })).toMatchObject({ scoring: { weights: { growth: 20 } }, changes: { "Weight: growth": null } });
  });

  test.each([
    ["Weight: growth", "a lot", "whole points"],
    ["Weight: growth", "12.5", "whole points"],
    ["Weight: growth", "130", "whole points"],
    ["Rework: 0 points at", "often", "percentage"],
    ["Partners", "0", "whole number"],
  ])("%s of %p is said at its field, and the rest still counts", (setting, text, says) => {
    const draft = draftScoring(PLACES, { [setting]: text, "Weight: clinical": "20" });
    expect(draft.problems[setting]).toContain(says);
    expect(draft).toMatchObject({ state: "unusable", changes: { "Weight: clinical": 20 }, scoring: { weights: { growth: 20, clinical: 20 } } });
  });

  test("goalposts on one another, a lone one and weights of nothing are said too", () => {
    expect(draftScoring(PLACES, { "Overhead coverage: 100 points at": "1" })).toMatchObject({ state: "unusable", problems: { "Overhead coverage: 100 points at": expect.stringContaining("nothing lies between") as string } });
    expect(draftScoring(null, { "Collections per cFTE: 0 points at": "$900,000" })).toMatchObject({ state: "unusable", problems: { "Collections per cFTE: 100 points at": expect.stringContaining("Fill it in") as string } });
    const nothing = Object.fromEntries(["financial", "cultural", "growth", "leadership", "clinical"].map((pillar) => [`Weight: ${pillar}`, "0"]));
    expect(draftScoring(PLACES, nothing)).toMatchObject({ state: "unusable", problems: { "Weight: financial": expect.stringContaining("nothing would count") as string } });
  });

  test("what is wrong with the sheet itself keeps nobody from changing something else", () => {
    const rows = template().map((row) => (row[0] === "Partners" ? ["Partners", "many", "", ""] : row));
    const draft = draftScoring(placesOf(aSheet("Scoring", rows)), { "Weight: growth": "25" });
    expect(draft).toMatchObject({ state: "usable", changes: { "Weight: growth": 25 } });
    expect(draft.problems["Partners"]).toContain("many");
  });

  test("a setting the sheet lacks gets a row of its own under the others", () => {
    const rows = template().filter(([setting]) => setting !== "Partners" && setting !== "Weight: clinical");
    const moved = { ...aSheet("Scoring", rows), firstRow: 2, firstColumn: 1 };
    const row = rows.length + 3;
    expect(planScoringEdit(placesOf(moved), { Partners: 5, "Weight: clinical": 12, "Weight: growth": 25 }).cells).toEqual([
      { sheet: "Scoring", address: expect.stringMatching(/^C\d+$/) as string, expect: [[20]], write: [[25]] },
      { sheet: "Scoring", address: `B${row}`, expect: [[""]], write: [["Weight: clinical"]] },
      { sheet: "Scoring", address: `C${row}`, expect: [[""]], write: [[12]] },
      { sheet: "Scoring", address: `B${row + 1}`, expect: [[""]], write: [["Partners"]] },
      { sheet: "Scoring", address: `C${row + 1}`, expect: [[""]], write: [[5]] },
    ]);
  });

  test("a sheet made with a scale reads back as that scale", () => {
    const scoring = { ...DEFAULT_SCORING, version: 2, level: LEVEL, weights: { ...DEFAULT_SCORING.weights, growth: 30, financial: 20 }, partners: 6 };
    expect(readEvidence([aSheet("Scoring", valuesOf(planScoringSheet(scoring)))], "1900", [])).toMatchObject({ evidence: { scoring }, findings: [] });
  });

  test("property: what is shown before keeping is what the sheet says after it", () => {
    const text = fc.oneof(fc.integer({ min: 0, max: 150 }).map(String), fc.constantFrom("", "5%", "-10%", "$900,000", "1.5", "x"));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...SCORING_SETTINGS.map(({ setting }) => setting)), text), (typed) => {
        const draft = draftScoring(PLACES, typed);
        fc.pre(draft.state === "usable");
        expect(keptIn(template(), typed)).toEqual(draft.scoring);
      }),
    );
  });

  test("property: the text of a value is read back as that value", () => {
    for (const { setting, of } of SCORING_SETTINGS) {
      const value = of({ ...DEFAULT_SCORING, level: LEVEL, partners: 4, profitPool: 420_000_050 });
      expect(draftScoring(PLACES, { [setting]: settingText(setting, value) }).problems[setting]).toBeUndefined();
      if (of(draftScoring(PLACES, {}).scoring) === value) expect(draftScoring(PLACES, { [setting]: settingText(setting, value) }).changes).toEqual({});
    }
  });
});
