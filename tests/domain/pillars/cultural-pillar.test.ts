import fc from "fast-check";
import { culturalPillar, HEADACHE_CATEGORIES, headacheOf, type HeadacheWindow, type IncidentRecord, type ScoredPillar, type StaffRequest } from "../../../src/domain";
import { incident, partOf, request } from "./evidence-builders";

const WINDOW: HeadacheWindow = { quarters: ["2025Q4", "2026Q1", "2026Q2", "2026Q3"], cfteByQuarter: [1, 1, 1, 1] };

const scored = (incidents: readonly IncidentRecord[] | null, staffRequests: readonly StaffRequest[] | null = null): ScoredPillar =>
  culturalPillar("Okafor", { incidents, staffRequests }, headacheOf(incidents, "Okafor", WINDOW));

const incidents = fc.array(
  fc.record({ category: fc.constantFrom(...HEADACHE_CATEGORIES), severity: fc.constantFrom<1 | 2 | 3>(1, 2, 3) }).map((each) => incident(each)),
  { maxLength: 8 },
);
const requests = fc.array(fc.record({ requester: fc.constantFrom("T1", "T2", "T3"), wish: fc.constantFrom<StaffRequest["wish"]>("with", "not with") }).map((each) => request(each)), { maxLength: 6 });

describe("The cultural pillar", () => {
  it("weighs headache 60 and the staff 40", () => {
    // Two points a cFTE-year: 75. Two of three people: 66.7.
    const pillar = scored([incident({ severity: 2 })], [request(), request({ requester: "T2" }), request({ requester: "T3", wish: "not with" })]);
    expect(pillar.coverage).toBe(100);
    expect(pillar.score).toBeCloseTo((60 * 75 + (40 * 200) / 3) / 100, 9);
  });

  it("says what it follows from", () => {
    const pillar = scored([incident({ severity: 2 })], [request(), request({ requester: "T2", wish: "not with" })]);
    expect(pillar.parts.map(({ why }) => why)).toEqual([
      "2 points of headache a cFTE-year over 1 cFTE-years, most for lateness, Medium: 75 of 100.",
      "1 of 2 people who asked want to work with Okafor, Mixed: 50 of 100.",
    ]);
  });

  it("names the cells, and not the person who asked", () => {
    const pillar = scored([incident()], [request({ requester: "Nurse Adams" })]);
    expect(pillar.parts.flatMap(({ inputs }) => inputs.map(({ where }) => where))).toEqual(["Incidents!A2:F2", "Staff requests!A2:D2"]);
    expect(JSON.stringify(pillar)).not.toContain("Adams");
  });

  it("takes an empty log for no headache, and no log for nothing known", () => {
    expect(scored([])).toMatchObject({ score: 100, coverage: 60 });
    expect(scored(null)).toMatchObject({ score: null, coverage: 0 });
    expect(partOf(scored(null), "headache").why).toBe("No incidents log: nothing is known of headache. It goes into the sheet Incidents.");
  });

  it("tells a log that cannot be counted from one that is not kept", () => {
    const pillar = culturalPillar("Okafor", { incidents: [incident()], staffRequests: null }, null);
    expect(partOf(pillar, "headache")).toMatchObject({ score: null, why: "No clinical FTE for Okafor, against which incidents are counted: it goes into the collections workbook." });
  });

  it("leaves the staff open where nobody asked", () => {
    expect(partOf(scored(null, []), "staff preference")).toMatchObject({ score: null, why: "Nobody of the staff has asked about Okafor yet. Requests go into the sheet Staff requests." });
  });

  it("takes a score of 0 for evidence, and keeps clear of 0 itself", () => {
    expect(scored([incident({ severity: 3 }), incident({ severity: 3 }), incident({ severity: 3 })])).toMatchObject({ score: 1, coverage: 60 });
  });

  it("never rises with one more incident", () => {
    fc.assert(
      fc.property(incidents, requests, fc.constantFrom(...HEADACHE_CATEGORIES), (log, asked, category) => {
        expect(scored([...log, incident({ category })], asked).score ?? NaN).toBeLessThanOrEqual(scored(log, asked).score ?? NaN);
      }),
    );
  });

  it("never falls when one more person asks for the associate", () => {
    fc.assert(
      fc.property(incidents, requests, (log, asked) => {
        fc.pre(asked.length > 0);
        expect(scored(log, [...asked, request({ requester: "N9" })]).score ?? NaN).toBeGreaterThanOrEqual(scored(log, asked).score ?? NaN);
      }),
    );
  });
});
