import { findCollections, insertInputSheets, runComparison, type ComparisonRun } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { WorkbookModel } from "../../src/local/host/model";
import { EVIDENCE_ROWS, fillInputSheets, samplePractice, type EvidenceRows } from "../../src/local/sample";
import { COMPARISON_SHEET, DETAIL_SHEET, type Preset } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";

type Rows = readonly (readonly unknown[])[];

/** A sheet's rows of the made-up group, with all of one associate's replaced. */
const insteadOf = (sheet: string, associate: string, rows: EvidenceRows[string]): EvidenceRows => ({ [sheet]: [...(EVIDENCE_ROWS[sheet] ?? []).filter(([name]) => name !== associate), ...rows] });

/** The whole way: blank input sheets, filled in by somebody, read with the collections, and written. */
async function written(changed: EvidenceRows | null, preset: Preset = "meeting"): Promise<{ readonly syncs: number; readonly run: Extract<ComparisonRun, { kind: "written" }>; readonly comparison: Rows; readonly detail: Rows }> {
  const model = samplePractice();
  const { counters } = await aLocalExcel(model);
  const workbook = openExcelWorkbook();
  if (changed !== null) {
    const { reading } = await findCollections(workbook);
    await insertInputSheets(workbook, { reading });
    fillInputSheets(model, { ...EVIDENCE_ROWS, ...changed });
  }
  const before = counters.syncs;
  const run = await runComparison(workbook, { choices: { preset } });
  if (run.kind !== "written") throw new Error(`The comparison was not written: ${run.kind}.`);
  return { syncs: counters.syncs - before, run, comparison: cellsOf(model, COMPARISON_SHEET), detail: cellsOf(model, DETAIL_SHEET) };
}

const cellsOf = ({ sheets }: WorkbookModel, name: string): Rows => Array.from(sheets.find((sheet) => sheet.name === name)?.cells.rows ?? [], (row) => row ?? []);

/** What the table of the written sheet says of somebody under a heading. */
function cellUnder(table: Rows, heading: string, associate: string): unknown {
  const headings = table.find((row) => row[0] === "Associate") ?? [];
  return table.find((row) => row[0] === associate)?.[headings.indexOf(heading)];
}

/** The detail sheet's lines of somebody in one of its tables, wherever pages cut it. */
function linesIn(detail: Rows, title: string, associate: string): Rows {
  const starts = detail.flatMap((row, index) => (row[0] === title || row[0] === `${title}, continued` ? [index] : []));
  return starts.flatMap((start) => {
    const length = detail.slice(start + 1).findIndex((row) => row.every((cell) => cell === null || cell === undefined || cell === ""));
    return detail.slice(start, length < 0 ? detail.length : start + 1 + length).filter((row) => row[0] === associate);
  });
}

describe("From the sheets somebody filled in to the sheet on the wall", () => {
  test("the fast riser without a sponsor is on autopilot, and told what to find", async () => {
    const { comparison, detail, run } = await written(insteadOf("Sponsors and votes", "Amara Osei", [["Amara Osei", "Samuel Ortiz", "mentor", 3, null, "Yes", null, null]]));
    expect(cellUnder(comparison, "Track", "Amara Osei")).toBe("○ Autopilot");
    expect(cellUnder(comparison, "Next milestone", "Amara Osei")).toBe("Find a sponsor");
    expect(linesIn(detail, "What would change this", "Amara Osei")).toContainEqual(expect.arrayContaining(["track", "Fast track", "0", "1"]));
    expect(run.assessment?.associates.find(({ name }) => name === "Amara Osei")?.readiness).toMatchObject({ kind: "scored", band: "Ready" });
  });

  test("the top earner with one High category of headache is stalled though ready, and the sheet says why", async () => {
    const incidents = [1, 2].map((month) => ["Amara Osei", 46_023 + 30 * month, "conduct with staff", "grave"]);
    const { comparison, detail, run } = await written(insteadOf("Incidents", "Amara Osei", incidents));
    expect(cellUnder(comparison, "Percentile", "Amara Osei")).toBe(100);
    expect(cellUnder(comparison, "Headache", "Amara Osei")).toBe("High · 4.0");
    expect(cellUnder(comparison, "Track", "Amara Osei")).toBe("■ Stalled");
    expect(run.assessment?.associates.find(({ name }) => name === "Amara Osei")?.readiness).toMatchObject({ kind: "scored", band: "Ready" });
    expect(linesIn(detail, "Gates and track", "Amara Osei")).toContainEqual(["Amara Osei", "high headache", "closed", "Stalled", "Headache is High: most of it conduct with staff."]);
    expect(linesIn(detail, "Gates and track", "Amara Osei")).toContainEqual(["Amara Osei", "track", "Stalled", null, "Settled by: headache."]);
  });

  test("the quiet solid associate was told to lead more, and the figures contradict it", async () => {
    const { detail, comparison, syncs } = await written({});
    // Thirteen sheets more to read take no round trip more.
    expect(syncs).toBe(6);
    expect(cellUnder(comparison, "Track", "Ben Lindqvist")).toBe("● Standard");
    const reasons = linesIn(detail, "Reasons to wait, for and against", "Ben Lindqvist");
    const told = reasons.slice(reasons.findIndex(([, reason]) => String(reason).startsWith("told (")));
    expect(told[0]?.slice(0, 3)).toEqual(["Ben Lindqvist", expect.stringMatching(/^told \('?Track record'?!A\d+:I\d+\)$/), "contradicted"]);
    expect(told.map((line) => line[3]).join(" ")).toMatch(/^“more leadership involvement”\. The figures do not support "more leadership involvement"\. Leadership and ownership stand at \d/);
  });

  test("an open veto holds whom the figures would put first, and names no partner", async () => {
    const { comparison, detail } = await written(
      insteadOf("Sponsors and votes", "Amara Osei", [
        ["Amara Osei", "Ruth Calloway", "sponsor", 5, null, "Yes", null, 46_200],
        ["Amara Osei", "Walter Quinn", "none", null, null, "No", "dodges responsibility", 46_200],
      ]),
    );
    expect(cellUnder(comparison, "Track", "Amara Osei")).toBe("◆ Hold");
    expect(cellUnder(comparison, "Rank, range", "Amara Osei")).toBe("1");
    expect(linesIn(detail, "Sponsors and votes", "Amara Osei").map((line) => line[6])).toContain("Reasons given: dodges responsibility (1).");
    const partners = ["Calloway", "Quinn", "Ortiz", "Vance"];
    const said = ["Gates and track", "Sponsors and votes", "Signals", "What would change this"].flatMap((title) => linesIn(detail, title, "Amara Osei").flat().map(String));
    expect(said.filter((cell) => partners.some((partner) => cell.includes(partner)))).toEqual([]);
  });

  test("who is not known well enough has no score, and is told how much of the evidence is in", async () => {
    const { comparison } = await written({});
    expect(cellUnder(comparison, "Readiness", "Grace Whitfield")).toBe("not yet, 33% covered");
    expect(cellUnder(comparison, "Track", "Grace Whitfield")).toBe("not known");
  });

  test("nobody's words stand on the wall: no category, requester or reason", async () => {
    const { comparison } = await written({});
    const shown = comparison.slice(0, comparison.findIndex((row) => row[0] === "Group median")).flat().map(String);
    expect(shown.filter((cell) => /lateness|conduct|documentation|schedule compl|dodges|S-\d\d|MA-\d/.test(cell))).toEqual([]);
  });

  test("the money preset shows no verdict, the full one the points of each pillar", async () => {
    const finance = await written({}, "finance");
    const headings = (finance.comparison.find((row) => row[0] === "Associate") ?? []).map(String);
    expect(headings.filter((heading) => ["Headache", "Track", "Readiness", "Staff ask for"].includes(heading))).toEqual([]);
    const full = await written({}, "full");
    const points = ["Financial points", "Cultural points", "Growth points", "Leadership points", "Clinical points"].map((heading) => Number(cellUnder(full.comparison, heading, "Amara Osei")));
    expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(cellUnder(full.comparison, "Readiness", "Amara Osei")), 9);
  });

  test("without input sheets the written comparison is of money alone", async () => {
    const { comparison, detail, run, syncs } = await written(null);
    expect(run.assessment).toBeNull();
    expect(syncs).toBe(6);
    const headings = (comparison.find((row) => row[0] === "Associate") ?? []).filter((cell) => cell !== null && cell !== "");
    expect(headings.at(-1)).toBe("Its share");
    expect(detail.some((row) => row[0] === "Gates and track")).toBe(false);
  });
});
