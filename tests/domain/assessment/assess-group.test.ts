import { assessGroup, compareGroup, NO_EVIDENCE, type AssociateAssessment, type GroupEvidence } from "../../../src/domain";
import { facts, incident, request } from "../pillars/evidence-builders";
import { assess, associateOf, EVIDENCE, GROUP, sponsor } from "./assessment-builders";

const okafor = (evidence: Partial<GroupEvidence> = {}): AssociateAssessment => associateOf(assess(evidence));
const stateOf = ({ gates }: AssociateAssessment): string[] => gates.map(({ state }) => state);

describe("An associate with everything in and well", () => {
  it("is ready, on the fast track and first, whatever the weights", () => {
    const { readiness, track, rank, trackLacks } = okafor();
    expect(readiness).toMatchObject({ kind: "scored", band: "Ready" });
    expect(track).toEqual({ track: "Fast track", settledBy: "matrix" });
    expect(trackLacks).toBeNull();
    expect(rank).toMatchObject({ rank: 1, best: 1 });
  });

  it("passes every gate", () => {
    expect(stateOf(okafor())).toEqual(["open", "open", "open", "open", "open"]);
  });

  it("has the decision next, on the agreed day", () => {
    expect(okafor({ signals: [{ associate: "Okafor", signal: "talked timeline and expectations", date: "2023-09-01", where: "Signals!A2:C2" }], ownNumbers: [{ ...(EVIDENCE.ownNumbers?.[0] ?? fail()), askedOn: "2024-02-01" }] }).next).toEqual({ words: "Decision", due: "2027-07-01" });
  });
});

describe("A closed gate", () => {
  it.each<[string, Partial<GroupEvidence>, string, string, string, string]>([
    ["an open safety concern", { associates: [facts({ openSafetyConcern: true })] }, "Hold", "safety concern", "open safety concern", "Settle the safety concern"],
    ["a veto", { sponsors: [sponsor(), sponsor({ partner: "Abara", relation: "none", stage: null, wouldShareBalanceSheet: false, vetoReason: "dodges responsibility" })] }, "Hold", "veto", "partner's veto", "Answer the veto"],
    ["one High headache category", { incidents: Array.from({ length: 3 }, (_, index) => incident({ severity: 3, category: "conduct with staff", date: "2026-05-01", where: `Incidents!A${index + 2}:F${index + 2}` })) }, "Stalled", "headache", "high headache", "Headache below High"],
    ["three people who ask not to be assigned", { staffRequests: ["T1", "T2", "T3"].map((requester) => request({ requester, wish: "not with" })) }, "Stalled", "staff requests", "staff requests", "Win back the staff"],
    ["the want of a sponsor", { sponsors: [sponsor({ relation: "mentor", stage: 2 })] }, "Autopilot", "no sponsor", "no sponsor", "Find a sponsor"],
  ])("of %s settles the track, though the money is the best of the group", (_, evidence, track, settledBy, gate, next) => {
    const assessed = okafor(evidence);
    expect(assessed.track).toEqual({ track, settledBy });
    expect(assessed.gates.find(({ state }) => state === "closed")).toMatchObject({ gate, leadsTo: track });
    expect(assessed.next.words).toBe(next);
  });

  it("leaves the score as it is: an associate can be ready and stalled", () => {
    const incidents = ["2026-02-01", "2026-05-01"].map((date) => incident({ date: date as "2026-02-01", severity: 3, category: "conduct with staff" }));
    const { readiness, track } = okafor({ incidents });
    expect(readiness).toMatchObject({ kind: "scored", band: "Ready" });
    expect(track?.track).toBe("Stalled");
  });
});

describe("Without any input sheet", () => {
  const bare = assessGroup(GROUP, compareGroup(GROUP), NO_EVIDENCE);

  it("nothing is made up: no track, no rank, no score, and coverage is what the money alone covers", () => {
    expect(bare.hasEvidence).toBe(false);
    for (const associate of bare.associates) {
      expect(associate).toMatchObject({ track: null, rank: null, headache: null, staff: null, sponsors: null, votes: null, signals: null, hardToLose: null, swaps: [] });
      expect(associate.readiness).toMatchObject({ kind: "withheld", reason: "coverage below 70" });
      // Trend 40 of the financial pillar's 30 points; the rest has no figures here.
      expect(associate.readiness.coverage).toBeCloseTo(12, 9);
      expect(stateOf(associate)).toEqual(["not known", "not known", "not known", "not known", "not known"]);
    }
  });

  it("what is missing is named", () => {
    expect(associateOf(bare).trackLacks).toBe("no incidents log");
  });

  it("the comparison is the same as ever", () => {
    expect(compareGroup(GROUP).rows.map(({ name }) => name)).toEqual(bare.associates.map(({ name }) => name));
  });
});

describe("Where only sponsors are not written down", () => {
  it("a fast track cannot be told from Autopilot, and neither is said", () => {
    expect(okafor({ sponsors: null })).toMatchObject({ track: null, trackLacks: "no sponsors sheet" });
  });

  it("all other tracks can be told", () => {
    expect(associateOf(assess({ sponsors: null }), "Raman").track).toEqual({ track: "Standard", settledBy: "matrix" });
  });
});

describe("What an associate was told", () => {
  const trackRecord = [{ associate: "Okafor", where: "Track record!A2:H2", startDate: "2023-07-01", promised: "2026-07-01", decided: null, outcome: "waiting", delayReasons: ["productivity data", "productivity data", "market"], criteriaInWriting: null }] as const;

  it("is held against the figures, each reason once", () => {
    const { told } = okafor({ trackRecord });
    expect(told.map(({ words, check }) => [words, check.verdict])).toEqual([["another year of productivity data", "contradicted"], ["market changes", "not recognized"]]);
  });

  it("moves the day by as many years as it was said", () => {
    expect(okafor({ trackRecord }).outlook.rules).toContainEqual(expect.objectContaining({ rule: "another year", yearsLow: 3 }));
  });
});

describe("The group itself", () => {
  it("is audited only where it keeps a record", () => {
    expect(assess().audit).toBeNull();
    expect(assess({ trackRecord: [] }).audit).toMatchObject({ associates: 0, onTime: null });
  });

  it("hears of headings that invite trouble", () => {
    expect(assessGroup(GROUP, compareGroup(GROUP), EVIDENCE, { headings: ["Provider", "Graduation Year"], changesFor: "nobody" }).compliance).toMatchObject([{ id: "age-proxy" }]);
  });

  it("sees overhead shared out in each way, adding up to the same total", () => {
    const methods = assess({}, { ...GROUP, totalOverhead: GROUP.quarters.map(() => 50_000_001) }).overheadMethods?.methods ?? [];
    const totals = methods.flatMap(({ parts }) => (parts === null ? [] : [parts.reduce((sum, part) => sum + part, 0)]));
    expect(totals).toEqual([200_000_004, 200_000_004, 200_000_004, 200_000_004]);
    expect(assess().overheadMethods).toBeNull();
  });
});

function fail(): never {
  throw new Error("The builder has an asking.");
}
