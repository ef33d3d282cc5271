import fc from "fast-check";
import { assessGroup, compareGroup, PILLARS, stallReasons, type AssociateAssessment, type GroupEvidence, type GroupRecord } from "../../../src/domain";
import { growing } from "../comparison/group-builders";
import { anyEvidence, assess, associateOf, EVIDENCE, GROUP } from "./assessment-builders";

const SOME = { numRuns: 25 };
const okafor = (evidence: Partial<GroupEvidence>, record?: GroupRecord): AssociateAssessment => associateOf(assess(evidence, record));
const widthOf = ({ readiness }: AssociateAssessment): number => readiness.high - readiness.low;

describe("Whatever a group writes down", () => {
  it("a peer leaving moves nobody's score", () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom("Kim", "Raman", "Park", "Weiss"), (evidence, leaver) => {
        const without = { ...GROUP, physicians: GROUP.physicians.filter(({ name }) => name !== leaver) };
        const after = okafor(evidence, without);
        const before = okafor(evidence);
        expect(after.readiness).toEqual(before.readiness);
        expect(after.pillars).toEqual(before.pillars);
      }),
      SOME,
    );
  });

  it("fixing a failed input never lowers readiness", () => {
    const fixes: readonly ((evidence: GroupEvidence) => GroupEvidence)[] = [
      (evidence) => ({ ...evidence, incidents: evidence.incidents?.slice(1) ?? null }),
      (evidence) => ({ ...evidence, staffRequests: evidence.staffRequests?.map((each) => ({ ...each, wish: "with" as const })) ?? null }),
      (evidence) => ({ ...evidence, ownNumbers: evidence.ownNumbers?.map((each) => ({ ...each, known: Object.fromEntries(Object.keys(each.known).map((number) => [number, true])) as typeof each.known })) ?? null }),
      (evidence) => ({ ...evidence, projects: evidence.projects?.map((each) => ({ ...each, after: (each.after ?? 0) + 10 })) ?? null }),
      (evidence) => ({ ...evidence, questions: evidence.questions?.map((each) => ({ ...each, kind: "ownership" as const })) ?? null }),
    ];
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...fixes), (evidence, fix) => {
        const [before, after] = [okafor(evidence).readiness, okafor(fix(evidence)).readiness];
        if (before.kind === "scored" && after.kind === "scored") expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
      }),
      SOME,
    );
  });

  it("no amount of money lifts a gated associate", () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 1, max: 50 }), (evidence, times) => {
        const before = okafor(evidence);
        fc.pre(before.gates.slice(0, 4).some(({ state }) => state === "closed"));
        const richer = { ...GROUP, physicians: GROUP.physicians.map((each) => (each.name === "Okafor" ? { ...each, collections: growing(330_000 * times, 90_000 * times) } : each)) };
        expect(okafor(evidence, richer).track).toEqual(before.track);
      }),
      SOME,
    );
  });

  it("more evidence never widens the interval between low and high", () => {
    const sheets = ["associates", "incidents", "staffRequests", "projects", "participation", "ownNumbers", "questions", "growth"] as const;
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...sheets), (evidence, sheet) => {
        const without = okafor({ ...evidence, [sheet]: null });
        const within = okafor({ ...evidence, [sheet]: EVIDENCE[sheet] });
        // Low and high are in tenths, each rounded on its own.
        expect(widthOf(within)).toBeLessThanOrEqual(widthOf(without) + 0.1 + 1e-9);
      }),
      SOME,
    );
  });

  it("points of pillars, and of their parts, sum to the score in tenths", () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { readiness } = okafor({ ...EVIDENCE, ...evidence, incidents: evidence.incidents ?? [] });
        if (readiness.kind !== "scored") return;
        const tenths = (points: readonly (number | null)[]): number => points.reduce<number>((sum, each) => sum + Math.round((each ?? 0) * 10), 0);
        expect(tenths(PILLARS.map((pillar) => readiness.points[pillar]))).toBe(Math.round(readiness.score * 10));
        expect(tenths(PILLARS.flatMap((pillar) => readiness.partPoints[pillar]))).toBe(Math.round(readiness.score * 10));
      }),
      SOME,
    );
  });

  it("reasons found and evidence agree", () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        for (const associate of assess(evidence).associates) {
          const row = compareGroup(GROUP).rows.find(({ name }) => name === associate.name);
          const found = stallReasons({
            trendLabel: row?.trend.label ?? null,
            percentile: row?.percentile ?? null,
            staffBand: associate.staff?.preference.band ?? null,
            leadership: associate.pillars.leadership.score,
            dilution: associate.dilution.changePerPartner,
            contribution: associate.dilution.contribution,
          }).map(({ reason }) => reason);
          expect(associate.stall.filter(({ verdict }) => verdict === "borne out").map(({ reason }) => reason)).toEqual(found);
          for (const { verdict, evidenceFor } of associate.stall) if (verdict === "borne out") expect(evidenceFor).not.toEqual([]);
        }
      }),
      SOME,
    );
  });

  it("the same evidence is always assessed alike, and every change named leads where it says", () => {
    const once = assessGroup(GROUP, compareGroup(GROUP), EVIDENCE);
    expect(assessGroup(GROUP, compareGroup(GROUP), EVIDENCE)).toEqual(once);
    for (const { changes, track, readiness } of once.associates) {
      const now = { track: track?.track, band: readiness.kind === "scored" ? readiness.band : null };
      for (const change of changes) expect(change.becomes).not.toBe(now[change.changes]);
    }
  });
});
