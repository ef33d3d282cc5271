import fc from "fast-check";
import { decideTrack, judgeAssociate, scorePillars, whatWouldChangeFor, headacheOf, scoreEvidence, type AssociateCase, type Change, type Verdict } from "../../../src/domain";
import { associateLevers } from "../../../src/domain/levers/associate-levers";
import { asking, incident, meetings, project, request } from "../pillars/evidence-builders";
import { anyCase, associateCase, FULL_EVIDENCE, NO_EVIDENCE } from "./a-case";

const changeOf = (associate: AssociateCase, input: string | RegExp, changes: keyof Verdict): Change | undefined =>
  whatWouldChangeFor(associate).find((each) => each.changes === changes && (typeof input === "string" ? each.input === input : input.test(each.input)));

const scoreOf = ({ row, evidence, scoring, incidentWindow }: AssociateCase): number => {
  const readiness = scoreEvidence(scorePillars(row, evidence, scoring, headacheOf(evidence.incidents, row.name, incidentWindow)), scoring.weights);
  if (readiness.kind === "withheld") throw new Error("There is too little evidence for a score.");
  return readiness.score;
};

describe("The verdict on an associate", () => {
  it("is the band and the track that the rules give one by one", () => {
    // Headache: 3 points over 1.5 cFTE-years, 2 of them lateness: 1.33, Low.
    expect(judgeAssociate(associateCase())).toEqual({ band: "Developing", track: "Standard" });
    expect(decideTrack({ percentile: 0.6, headacheBand: "Low", activeSponsors: 1, vetoes: 0, notWithRequesters: 1, openSafetyConcern: false })?.track).toBe("Standard");
  });

  it("is open on both sides without evidence", () => {
    expect(judgeAssociate(associateCase({ evidence: NO_EVIDENCE }))).toEqual({ band: null, track: null });
  });
});

describe("What would change for an associate", () => {
  it("is the 75th percentile for a fast track, and the 25th for the other way", () => {
    const places = whatWouldChangeFor(associateCase()).filter(({ input }) => input === "the share of the group that stands below");
    expect(places.map(({ from, to, becomes }) => [from, to, becomes])).toEqual([[0.6, 0.75, "Fast track"], [0.6, 0.24, "Delayed"]]);
  });

  it("is one sponsor for who rides on Autopilot, and the last one for who does not", () => {
    const top = { ...associateCase().row, percentile: 0.9 };
    expect(changeOf(associateCase({ row: top, gates: { activeSponsors: 0, vetoes: 0, openSafetyConcern: false } }), "the partners who sponsor them actively", "track")).toMatchObject({ from: 0, to: 1, becomes: "Fast track" });
    expect(changeOf(associateCase({ row: top }), "the partners who sponsor them actively", "track")).toMatchObject({ from: 1, to: 0, becomes: "Autopilot" });
  });

  it("is one person less of three who ask not to be assigned, and one more of two", () => {
    const avoiding = (...people: string[]): AssociateCase => associateCase({ evidence: { ...FULL_EVIDENCE, staffRequests: people.map((requester) => request({ requester, wish: "not with" })) } });
    expect(changeOf(avoiding("T1", "T2", "T3"), /not to be assigned/, "track")).toMatchObject({ from: 3, to: 2, becomes: "Standard" });
    expect(changeOf(avoiding("T1", "T2"), /not to be assigned/, "track")).toMatchObject({ from: 2, to: 3, becomes: "Stalled" });
  });

  it("is the oldest incident leaving the window", () => {
    // Six points of lateness over 1.5 cFTE-years are High; without the oldest three they are 2, Medium.
    const late = associateCase({ evidence: { ...FULL_EVIDENCE, incidents: [incident({ severity: 3 }), incident({ date: "2025-04-02", severity: 3 })] } });
    expect(judgeAssociate(late).track).toBe("Stalled");
    expect(changeOf(late, /the oldest having left it/, "track")).toMatchObject({ from: 2, to: 1, becomes: "Delayed" });
  });

  it("is the veto that is taken back, whatever the sponsors", () => {
    const vetoed = associateCase({ gates: { activeSponsors: 2, vetoes: 1, openSafetyConcern: false } });
    expect(whatWouldChangeFor(vetoed).filter(({ changes }) => changes === "track").map(({ input, becomes }) => [input, becomes])).toEqual([["the partners who would not share a balance sheet", "Standard"]]);
  });

  it("names no way out of an open safety concern", () => {
    const held = associateCase({ gates: { activeSponsors: 2, vetoes: 0, openSafetyConcern: true } });
    expect(whatWouldChangeFor(held).filter(({ changes }) => changes === "track")).toEqual([]);
  });

  it("is a sentence that a partner could repeat", () => {
    expect(changeOf(associateCase(), "the share of the group that stands below", "track")?.sentence).toBe(
      "If the share of the group that stands below were 75% instead of 60% and all else stayed as it is, the track would be Fast track instead of Standard.",
    );
  });

  it("is, for each part of a pillar, moved on the real rules", () => {
    const levers = associateLevers(associateCase());
    const moved = levers.filter(({ candidates, apply }) => candidates.some((value) => scoreOf(apply(associateCase(), value)) !== scoreOf(associateCase()))).map(({ label }) => label);
    expect(new Set(moved)).toEqual(
      new Set([
        "next quarter's collections per clinical FTE",
        "overhead coverage",
        "the share of work done again by others",
        "the incidents of the window, the oldest having left it,",
        "the incidents of the window, with minor ones more of lateness,",
        "the people of the staff who ask for Okafor",
        "the people of the staff who ask not to be assigned with Okafor",
        "the growth of inbound referrals",
        "the index of the project Referral backlog, 100 before it,",
        "the own numbers known",
        "the ownership questions asked",
        "the meetings attended of 10",
        "the quality score",
      ]),
    );
  });

  it("is worked out for a measure of which less is better, for numbers not all asked, and for several rows of meetings", () => {
    const evidence = { ...FULL_EVIDENCE, projects: [project({ better: "lower", before: 40, after: 36 })], ownNumbers: [asking([null, false, true, null])], participation: [meetings(), meetings({ kind: "committee" })] };
    const associate = associateCase({ evidence });
    const at = (label: RegExp, value: number): number | null | undefined => {
      const lever = associateLevers(associate).find((each) => label.test(each.label));
      if (lever === undefined) throw new Error("There is no such lever.");
      const { row, evidence: changed, scoring } = lever.apply(associate, value);
      return scorePillars(row, changed, scoring, null).leadership.parts.find(({ label: part }) => ["project lift", "knows own numbers", "taking part"].includes(part) && label.test(WORDS[part] ?? ""))?.score;
    };
    expect(at(/project/, 122.5)).toBeCloseTo(50, 9);
    expect(at(/numbers/, 2)).toBe(100);
    expect(at(/meetings/, 5)).toBe(25);
  });

  it("makes no lever of what is missing", () => {
    expect(associateLevers(associateCase({ evidence: NO_EVIDENCE })).map(({ label }) => label)).not.toEqual(expect.arrayContaining(["the quality score"]));
    expect(whatWouldChangeFor(associateCase({ evidence: NO_EVIDENCE }))).toEqual([]);
  });

  it("truly changes the verdict, and one step less does not", () => {
    fc.assert(
      fc.property(anyCase, (associate) => {
        const now = judgeAssociate(associate);
        for (const change of whatWouldChangeFor(associate)) {
          const lever = associateLevers(associate).find(({ label, candidates }) => label === change.input && candidates.includes(change.to));
          if (lever === undefined) throw new Error("Every change has its lever.");
          expect(judgeAssociate(lever.apply(associate, change.to))[change.changes]).toBe(change.becomes);
          expect(change.becomes).not.toBe(now[change.changes]);
          const less = lever.candidates[lever.candidates.indexOf(change.to) - 1];
          if (less !== undefined) expect([now[change.changes], null]).toContain(judgeAssociate(lever.apply(associate, less))[change.changes]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("tries each lever from its smallest change on, away from where it stands", () => {
    fc.assert(
      fc.property(anyCase, (associate) => {
        for (const { current, candidates } of associateLevers(associate)) {
          const distances = candidates.map((value) => Math.abs(value - current));
          expect(distances).toEqual([...distances].sort((one, other) => one - other));
          expect(new Set(candidates.filter((value) => value !== current).map((value) => Math.sign(value - current))).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("never names more incidents for a better band, nor fewer for a worse one", () => {
    const ORDER = ["Not yet", "Developing", "On track", "Ready"];
    fc.assert(
      fc.property(anyCase, (associate) => {
        const now = ORDER.indexOf(judgeAssociate(associate).band ?? "none");
        fc.pre(now >= 0);
        for (const { from, to, becomes } of whatWouldChangeFor(associate).filter(({ input, changes }) => input.startsWith("the incidents") && changes === "band"))
          expect(Math.sign(ORDER.indexOf(becomes) - now)).toBe(Math.sign(from - to));
      }),
      { numRuns: 15 },
    );
  });
});

const WORDS: Readonly<Record<string, string>> = { "project lift": "project", "knows own numbers": "numbers", "taking part": "meetings" };
