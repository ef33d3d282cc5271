import { assessGroup, compareGroup, type GroupAssessment } from "../../../../src/domain";
import { comparisonColumns } from "../../../../src/workbook/comparison/columns";
import { comparisonTable } from "../../../../src/workbook";
import { PRESETS, shows } from "../../../../src/workbook/comparison/columns/presets";
import { dayQuarterWords } from "../../../../src/workbook/comparison/words/day-quarter-words";
import { nextWords } from "../../../../src/workbook/comparison/words/next-words";
import { trackWords } from "../../../../src/workbook/comparison/words/track-words";
import { EVIDENCE, GROUP } from "../../../domain/assessment/assessment-builders";
import { request } from "../../../domain/pillars/evidence-builders";

const comparison = compareGroup(GROUP);
const assessed = (overrides: Partial<typeof EVIDENCE> = {}): GroupAssessment => assessGroup(GROUP, comparison, { ...EVIDENCE, ...overrides }, { changesFor: "nobody" });

function cell(id: string, name: string, assessment: GroupAssessment, preset: (typeof PRESETS)[number] = "meeting"): string | undefined {
  const { columns, rows } = comparisonTable(comparison, { assessment, preset });
  return rows.find((row) => row[0] === name)?.[columns.findIndex((column) => column.id === id)];
}

describe("The columns of verdicts", () => {
  it("say band and points, people and share, score and band, rank and range, track and what is next", () => {
    const assessment = assessed();
    // One incident of severity 1 in six quarters at 1.0: 1 over 1.5 cFTE-years.
    expect(cell("headache", "Okafor", assessment)).toBe("Low · 0.7");
    expect(cell("staff", "Okafor", assessment)).toBe("Preferred, 9 of 9");
    expect(cell("readiness", "Okafor", assessment)).toMatch(/^\d\d\.\d Ready$/);
    expect(cell("rank", "Okafor", assessment)).toBe("1");
    expect(cell("track", "Okafor", assessment)).toBe("▲ Fast track");
  });

  it("say of whom too little is known how much is in, and no figure", () => {
    expect(cell("readiness", "Kim", assessed())).toMatch(/^not yet, \d+% covered$/);
    expect(cell("rank", "Kim", assessed())).toBe("none yet");
    expect(cell("staff", "Kim", assessed())).toBe("nobody asked");
  });

  it("are left out where nobody has the evidence, and all of them where nothing is written down", () => {
    const ids = (assessment: GroupAssessment | null): string[] => comparisonColumns(comparison, { assessment }).columns.map(({ id }) => id);
    expect(ids(assessed({ staffRequests: null }))).not.toContain("staff");
    expect(ids(assessed({ incidents: null }))).not.toContain("headache");
    expect(ids(null).filter((id) => ["headache", "staff", "readiness", "rank", "track", "next"].includes(id))).toEqual([]);
    expect(ids(null)).toEqual(comparisonColumns(comparison).columns.map(({ id }) => id));
  });

  it("step back in grey where words stand in for a verdict", () => {
    const { columns } = comparisonColumns(comparison, { assessment: assessed() });
    for (const id of ["headache", "staff", "readiness", "rank", "track"]) {
      const column = columns.find((each) => each.id === id);
      expect(column?.highlights("A1:A4")).toContainEqual(expect.objectContaining({ kind: "text-begins", text: "no" }));
    }
  });

  it("follow the requests: three against are seen at once", () => {
    const against = ["T1", "T2", "T3"].map((requester) => request({ requester, wish: "not with" }));
    expect(cell("track", "Okafor", assessed({ staffRequests: against }))).toBe("■ Stalled");
    expect(cell("next", "Okafor", assessed({ staffRequests: against }))).toBe("Win back the staff");
  });
});

describe("Presets", () => {
  it("show everything in full, money alone for finance, and no points in the meeting", () => {
    expect(PRESETS.map((preset) => shows(preset, "growthPoints", true))).toEqual([false, true, false]);
    expect(PRESETS.map((preset) => shows(preset, "track", true))).toEqual([true, true, false]);
    expect(PRESETS.map((preset) => shows(preset, "topPayer", true))).toEqual([false, true, true]);
  });

  it("leave the meeting's table as it is where nothing is written down", () => {
    expect(shows("meeting", "topPayer", false)).toBe(true);
  });
});

describe("Words of verdicts", () => {
  it("give each track a symbol of its own", () => {
    const tracks = (["Fast track", "Standard", "Delayed", "Autopilot", "Stalled", "Hold"] as const).map(trackWords);
    expect(new Set(tracks.map((words) => words.charAt(0))).size).toBe(6);
    expect(tracks[0]).toBe("▲ Fast track");
  });

  it("give a day as its quarter", () => {
    expect(["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"].map((day) => dayQuarterWords(day as "2026-01-01"))).toEqual(["Q1 2026", "Q1 2026", "Q2 2026", "Q4 2026"]);
    expect(nextWords({ words: "Decision", due: "2027-07-01" })).toBe("Decision Q3 2027");
    expect(nextWords({ words: "Find a sponsor", due: null })).toBe("Find a sponsor");
  });
});
