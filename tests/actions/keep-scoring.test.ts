import { findCollections, keepScoring } from "../../src/actions";
import { DEFAULT_SCORING } from "../../src/domain";
import { draftScoring, type EvidenceReading } from "../../src/workbook";
import { aTemplate } from "../support/input-sheets";
import { MemoryWorkbook, type MemoryWorkbookContent } from "../support/memory-workbook";

const PAYMENTS = [
  ["Provider", "Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"],
  ["Priya Natarajan", 251_000, 257_000, 253_000, 257_000, 256_000, 318_000],
  ["Marcus Boyd", 262_000, 270_000, 281_000, 288_000, 296_000, 309_000],
];
const SCORING = aTemplate("Scoring").values.map((row) => row.map((cell) => cell ?? ""));

const aGroup = (more: MemoryWorkbookContent["sheets"] = {}): MemoryWorkbook => new MemoryWorkbook({ sheets: { Payments: PAYMENTS, ...more } });
const evidenceOf = async (workbook: MemoryWorkbook): Promise<EvidenceReading> => (await findCollections(workbook)).evidence;
const rowOf = (setting: string): number => SCORING.findIndex(([each]) => each === setting);
const TYPED = { "Weight: financial": "40", "Weight: growth": "10" };

describe("keeping a changed scale", () => {
  test("writes the cells that changed and counts the version up, and can be taken back", async () => {
    const workbook = aGroup({ Scoring: SCORING });
    const evidence = await evidenceOf(workbook);
    const kept = await keepScoring(workbook, evidence, draftScoring(evidence.scoringPlaces ?? null, TYPED));
    expect(kept).toMatchObject({ sheet: "changed", version: 2 });
    expect((await evidenceOf(workbook)).evidence.scoring).toEqual({ ...DEFAULT_SCORING, version: 2, weights: { ...DEFAULT_SCORING.weights, financial: 40, growth: 10 } });
    if (kept.undo === null) throw new Error("nothing to take back");
    await workbook.undo(kept.undo);
    expect(workbook.sheets.get("Scoring")).toEqual(SCORING);
  });

  test("never writes over a cell that changed meanwhile", async () => {
    const workbook = aGroup({ Scoring: SCORING });
    const evidence = await evidenceOf(workbook);
    workbook.type("Scoring", rowOf("Weight: growth"), 1, 35);
    const before = workbook.sheets.get("Scoring");
    await expect(keepScoring(workbook, evidence, draftScoring(evidence.scoringPlaces ?? null, TYPED))).rejects.toMatchObject({ kind: "changed-meanwhile" });
    expect(workbook.sheets.get("Scoring")).toEqual(before);
  });

  test("makes the sheet where there is none, the scale in it, and one undo takes all of it back", async () => {
    const workbook = aGroup();
    const evidence = await evidenceOf(workbook);
    const kept = await keepScoring(workbook, evidence, draftScoring(null, TYPED));
    expect(kept).toMatchObject({ sheet: "made", version: 2 });
    expect((await evidenceOf(workbook)).evidence.scoring).toMatchObject({ version: 2, level: null, weights: { financial: 40, growth: 10 } });
    if (kept.undo === null) throw new Error("nothing to take back");
    await workbook.undo(kept.undo);
    expect([...workbook.sheets.keys()]).toEqual(["Payments"]);
  });

  test("leaves a sheet of the group's own that only has the name", async () => {
    const workbook = aGroup({ Scoring: [["Golf", "Handicap"], ["Boyd", 12]] });
    const evidence = await evidenceOf(workbook);
    await expect(keepScoring(workbook, evidence, draftScoring(null, TYPED))).rejects.toMatchObject({ kind: "name-taken", detail: { sheet: "Scoring" } });
    expect(workbook.sheets.get("Scoring")).toEqual([["Golf", "Handicap"], ["Boyd", 12]]);
  });
});
