import fc from "fast-check";
import { compareGroup, headacheOf, PILLARS, scoreEvidence, scorePillars, type AssociateCase, type EvidenceReadiness, type GroupRecord } from "../../../src/domain";
import { group, growing, physician } from "../comparison/group-builders";
import { anyCase, FULL_EVIDENCE } from "../levers/a-case";
import { facts, figures, growthRow, incident, NO_EVIDENCE, project, request, SCORING } from "./evidence-builders";

const readinessOf = ({ row, evidence, scoring, incidentWindow }: AssociateCase): EvidenceReadiness =>
  scoreEvidence(scorePillars(row, evidence, scoring, headacheOf(evidence.incidents, row.name, incidentWindow)), scoring.weights);

const readinessAmong = (record: GroupRecord, evidence = FULL_EVIDENCE): EvidenceReadiness => {
  const row = compareGroup(record).rows.find(({ name }) => name === "Okafor");
  if (row === undefined) throw new Error("Okafor is in the group.");
  const window = { quarters: record.quarters, cfteByQuarter: record.quarters.map(() => 1) };
  return scoreEvidence(scorePillars(row, evidence, SCORING, headacheOf(evidence.incidents, "Okafor", window)));
};

describe("The five pillars", () => {
  it("each hold the parts of their name, whose weights come to 100", () => {
    const pillars = scorePillars(figures(), NO_EVIDENCE, SCORING, null);
    PILLARS.forEach((pillar) => {
      expect(pillars[pillar].pillar).toBe(pillar);
      expect(pillars[pillar].parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(new Set(pillars[pillar].parts.map(({ label }) => label)).size).toBe(pillars[pillar].parts.length);
    });
  });

  it("say of every part that is missing where it goes", () => {
    const whys = Object.values(scorePillars(figures(), NO_EVIDENCE, SCORING, null)).flatMap(({ parts }) => parts.map(({ why }) => why));
    expect(whys).toHaveLength(15);
    whys.forEach((why) => expect(why).toMatch(/(into the sheet [A-Z][a-z ]+|in the collections workbook|into the collections workbook)\.$/));
  });

  it("do not move when a peer leaves, or has more on every sheet", () => {
    const peersEvidence = {
      ...FULL_EVIDENCE,
      associates: [...(FULL_EVIDENCE.associates ?? []), facts({ associate: "Chen", qualityScore: 99 })],
      incidents: [...(FULL_EVIDENCE.incidents ?? []), incident({ associate: "Chen", severity: 3 })],
      staffRequests: [...(FULL_EVIDENCE.staffRequests ?? []), request({ associate: "Chen", requester: "T8" })],
      projects: [...(FULL_EVIDENCE.projects ?? []), project({ associate: "Chen", after: 400 })],
      growth: [...(FULL_EVIDENCE.growth ?? []), growthRow({ associate: "Chen", after: 900 })],
    };
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 400_000 }), fc.integer({ min: -9_000, max: 9_000 }), fc.integer({ min: 10_000, max: 900_000 }), (from, by, peers) => {
        const self = physician({ collections: growing(from, by), overhead: growing(from / 2, 0) });
        const peer = physician({ name: "Chen", collections: growing(peers, 5_000), overhead: growing(peers, 0) });
        expect(readinessAmong(group({ physicians: [self, peer] }), peersEvidence)).toEqual(readinessAmong(group({ physicians: [self] })));
      }),
    );
  });

  it("never make more readiness of more headache", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom<1 | 2 | 3>(1, 2, 3), (associate, severity) => {
        fc.pre(associate.evidence.incidents !== null);
        const worse = { ...associate, evidence: { ...associate.evidence, incidents: [...(associate.evidence.incidents ?? []), incident({ severity })] } };
        const [before, after] = [readinessOf(associate), readinessOf(worse)];
        expect(after.kind).toBe(before.kind);
        expect([after.coverage, after.low <= before.low, after.high <= before.high]).toEqual([before.coverage, true, true]);
        if (before.kind === "scored" && after.kind === "scored") expect(after.score).toBeLessThanOrEqual(before.score);
      }),
    );
  });

  it("never have more coverage with a sheet less", () => {
    const sheet = fc.constantFrom(...(Object.keys(NO_EVIDENCE) as (keyof typeof NO_EVIDENCE)[]));
    fc.assert(
      fc.property(anyCase, sheet, (associate, missing) => {
        const less = { ...associate, evidence: { ...associate.evidence, [missing]: null } };
        expect(readinessOf(less).coverage).toBeLessThanOrEqual(readinessOf(associate).coverage);
      }),
    );
  });
});
