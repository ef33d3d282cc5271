import { assessGroup, compareGroup, type GroupAssessment, type GroupEvidence } from "../../../../src/domain";
import { evidenceBlocks } from "../../../../src/workbook/comparison/detail/evidence";
import { linesOf, type DetailBlock } from "../../../../src/workbook/comparison/detail/detail-block";
import { EVIDENCE, GROUP, sponsor } from "../../../domain/assessment/assessment-builders";

const withOverhead = { ...GROUP, totalOverhead: GROUP.quarters.map(() => 50_000_000) };
const assessed = (overrides: Partial<GroupEvidence> = {}): GroupAssessment =>
  assessGroup(withOverhead, compareGroup(withOverhead), { ...EVIDENCE, ...overrides }, { headings: ["Provider", "Imaging leakage"] });

function block(title: string, assessment: GroupAssessment): DetailBlock {
  const found = evidenceBlocks(assessment).find((each) => each.title === title);
  if (found === undefined) throw new Error(`There is no section ${title}.`);
  return found;
}

const WAITING = { associate: "Okafor", where: "Track record!A8:I8", startDate: "2023-07-01", promised: "2026-07-01", decided: null, outcome: "waiting", delayReasons: ["staff concerns"], criteriaInWriting: false } as const;

describe("The sections of the detail sheet that evidence adds", () => {
  const assessment = assessed({ trackRecord: [WAITING] });
  const blocks = evidenceBlocks(assessment);

  it("have a cell for each heading in every row, and names of tables no two of which are alike", () => {
    for (const { columns, rows } of blocks) for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(new Set(blocks.map(({ tableName }) => tableName)).size).toBe(blocks.length);
  });

  it("trace each point from the headline to the cells", () => {
    const rows = block("Readiness, point by point", assessment).rows.filter(([name]) => name === "Okafor");
    const [headline, ...rest] = rows;
    const pillars = rest.filter(([, what]) => typeof what === "string" && !what.startsWith(" "));
    expect(pillars).toHaveLength(5);
    expect(pillars.reduce((sum, [, , , points]) => sum + Number(points), 0)).toBeCloseTo(Number(headline?.[3]), 9);
    expect(rows).toContainEqual(["Okafor", "      severity of the incident of 2026-02-02, lateness", "", "", "", 1, "(Incidents!A2:F2)"]);
  });

  it("hold what was said against the figures", () => {
    const told = block("Reasons to wait, for and against", assessment).rows.filter(([, reason]) => reason === "told (Track record!A8:I8)");
    expect(told).toEqual([["Okafor", "told (Track record!A8:I8)", "contradicted", expect.stringMatching(/^“some staff concerns”\. .*The figures do not support/) as unknown]]);
  });

  it("name no partner and nobody who asked", () => {
    const vetoed = assessed({ sponsors: [sponsor({ partner: "Quinlan" }), sponsor({ partner: "Abara", relation: "none", stage: null, wouldShareBalanceSheet: false, vetoReason: null })] });
    const words = JSON.stringify(evidenceBlocks(vetoed).map(({ rows }) => rows));
    expect(words).not.toMatch(/Quinlan|Abara|"T\d"/);
    expect(block("Sponsors and votes", vetoed).rows[0]).toContain(1);
    expect(block("Sponsors and votes", vetoed).rows.map((row) => row.at(-1))).toContain("Reasons given: no reason given (1).");
  });

  it("audit the group, and point out a heading that invites trouble", () => {
    expect(block("The group's own record of the last ten years", assessment).rows).toContainEqual(["associates looked at", 1, ""]);
    expect(block("Columns that invite trouble", assessment).rows).toMatchObject([["error", "Imaging leakage", expect.any(String)]]);
  });

  it("share overhead out in each way that can be worked out", () => {
    const { columns, rows } = block("Overhead of the last four quarters, shared out in other ways", assessment);
    expect(columns.map(({ heading }) => heading)).toEqual(["Physician", "equal parts", "by collections", "by clinical FTE", "part fixed, the rest by collections"]);
    // Four quarters of $500,000 among five.
    expect(rows.map((row) => row[1])).toEqual([400_000, 400_000, 400_000, 400_000, 400_000]);
  });

  it("say so where a sheet is not kept", () => {
    const bare = assessed({ trackRecord: null, sponsors: null });
    expect(block("The group's own record of the last ten years", bare)).toMatchObject({ rows: [], whenEmpty: "No record of past associates is kept." });
    expect(block("Sponsors and votes", bare)).toMatchObject({ rows: [], whenEmpty: "No sponsors and votes are kept." });
  });
});

describe("Long text in a section", () => {
  it("takes a line a sentence, with the figures in the first", () => {
    expect(linesOf(["Okafor", 3], ["One.", "", "Two."])).toEqual([["Okafor", 3, "One."], ["Okafor", "", "Two."]]);
    expect(linesOf(["Okafor", 3], [])).toEqual([["Okafor", 3, ""]]);
  });
});
