import { decisionsToTake } from "../../../src/domain";
import { assess, associateOf, sponsor } from "../assessment/assessment-builders";
import { facts, incident, request } from "../pillars/evidence-builders";

const decisions = (evidence: Parameters<typeof assess>[0] = {}): string[] => decisionsToTake(associateOf(assess(evidence)));

describe("what the partners have to decide", () => {
  test("is what a closed gate asks for, first of all", () => {
    const lateness = Array.from({ length: 4 }, () => incident({ category: "lateness", severity: 3, date: "2026-02-02" }));
    expect(decisions({ incidents: lateness })[0]).toBe("Headache is High, most of it lateness: what has to change, by when, and who tells them?");
    expect(decisions({ associates: [facts({ openSafetyConcern: true })] })[0]).toMatch(/^A concern for patients' safety is open/);
  });

  test("names no partner and nobody of the staff", () => {
    const words = decisions({
      sponsors: [sponsor({ partner: "Moreau", wouldShareBalanceSheet: false })],
      staffRequests: Array.from({ length: 4 }, (_, index) => request({ requester: `Nurse${index}`, wish: "not with" })),
    }).join(" ");
    expect(words).toMatch(/There is a veto.*Several of the staff/);
    expect(words).not.toMatch(/Moreau|Nurse/);
  });

  test("asks for a sponsor only where a fast track comes to nothing for want of one", () => {
    expect(decisions({ sponsors: [sponsor({ relation: "none", stage: 1 })] }).join(" ")).toContain("no partner speaks for them");
    expect(decisions().join(" ")).not.toContain("speaks for them");
  });

  test("is a day that is overdue, near, or not agreed", () => {
    const withDay = (decisionDate: "2026-01-31" | "2026-11-30" | null): string => decisions({ associates: [facts({ decisionDate, startDate: null, trackYears: null })] }).join(" ");
    expect([withDay("2026-01-31"), withDay("2026-11-30")].map((words) => /due on [^:]*:/.test(words))).toEqual([true, true]);
  });
});
