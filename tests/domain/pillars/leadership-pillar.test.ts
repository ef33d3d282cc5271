import fc from "fast-check";
import { leadershipPillar, type PillarEvidence, type ScoredPillar } from "../../../src/domain";
import { asking, meetings, NO_EVIDENCE, partOf, project, question, SCORING } from "./evidence-builders";

const scored = (evidence: Partial<PillarEvidence>): ScoredPillar => leadershipPillar("Okafor", { ...NO_EVIDENCE, ...evidence }, SCORING);
const scoreOf = (label: string, evidence: Partial<PillarEvidence>): number | null => partOf(scored(evidence), label).score;

describe("Project lift", () => {
  it.each([[40, 40, 0], [40, 49, 50], [40, 58, 100], [40, 80, 100], [40, 30, 0]])("from %d to %d, more being better, scores %d", (before, after, score) => {
    expect(scoreOf("project lift", { projects: [project({ before, after })] })).toBeCloseTo(score, 9);
  });

  it.each([[40, 40, 0], [40, 31, 50], [40, 22, 100], [40, 0, 100], [40, 50, 0]])("from %d to %d, less being better, scores %d", (before, after, score) => {
    expect(scoreOf("project lift", { projects: [project({ better: "lower", before, after })] })).toBeCloseTo(score, 9);
  });

  it("lets the primary project speak, whatever else went well", () => {
    const others = project({ isPrimary: false, after: 80 });
    expect(scoreOf("project lift", { projects: [project({ after: 49 }), others] })).toBeCloseTo(50, 9);
    expect(scoreOf("project lift", { projects: [others] })).toBe(100);
    expect(scoreOf("project lift", { projects: [project({ after: null }), others] })).toBeNull();
  });

  it("is 0 without a project where others' are kept, and unknown while one is not measured or none are kept", () => {
    expect(partOf(scored({ projects: [project({ associate: "Chen" })] }), "project lift")).toMatchObject({ score: 0, why: "No project of Okafor's among the group's: 0 of 100." });
    expect(partOf(scored({ projects: [project({ before: 0 })] }), "project lift")).toMatchObject({ score: null, why: "Okafor's project is not measured before and after yet. Both figures go into the sheet Projects." });
    expect(scoreOf("project lift", {})).toBeNull();
  });
});

describe("Own numbers known", () => {
  it("count of those asked, at the last asking", () => {
    expect(scoreOf("knows own numbers", { ownNumbers: [asking([true, true, false, true])] })).toBe(75);
    expect(scoreOf("knows own numbers", { ownNumbers: [asking([true, null, false, null])] })).toBe(50);
    const [early, late] = [asking([false, false, false, false], { askedOn: "2025-06-01" }), asking([true, true, true, true])];
    expect([scoreOf("knows own numbers", { ownNumbers: [early, late] }), scoreOf("knows own numbers", { ownNumbers: [late, early] })]).toEqual([100, 100]);
    expect(scoreOf("knows own numbers", { ownNumbers: [late, asking([false, false, false, false], { askedOn: null })] })).toBe(100);
  });

  it.each<[string, PillarEvidence["ownNumbers"]]>([["not kept", null], ["not asked", [asking([null, null, null, null])]], ["asked of somebody else", [asking([true, true, true, true], { associate: "Chen" })]]])("are unknown where %s", (_, ownNumbers) => {
    expect(partOf(scored({ ownNumbers }), "knows own numbers")).toMatchObject({ score: null, why: "Okafor has not been asked for their own numbers. The answers go into the sheet Own numbers." });
  });
});

describe("Ownership questions", () => {
  it("score their share of three or more", () => {
    const questions = [question("ownership"), question("employee"), question("employee"), question("employee")];
    expect(partOf(scored({ questions }), "ownership questions")).toMatchObject({ score: 25, why: "1 of 4 questions were about ownership: 25 of 100." });
  });

  it.each([0, 1, 2])("say nothing where only %d are noted", (count) => {
    expect(scoreOf("ownership questions", { questions: Array.from({ length: count }, () => question("ownership")) })).toBeNull();
  });
});

describe("Taking part", () => {
  it("leaves out what was excused, of all kinds of meetings together", () => {
    expect(scoreOf("taking part", { participation: [meetings()] })).toBe(80);
    // 8 + 1 of (12 − 2) + (8 − 0).
    expect(scoreOf("taking part", { participation: [meetings(), meetings({ kind: "quality project", offered: 8, attended: 1, excused: 0 })] })).toBe(50);
  });

  it("is unknown where all was excused, and full at most", () => {
    expect(scoreOf("taking part", { participation: [meetings({ offered: 2, attended: 0, excused: 2 })] })).toBeNull();
    expect(scoreOf("taking part", { participation: [meetings({ offered: 4, attended: 4, excused: 1 })] })).toBe(100);
    expect(scoreOf("taking part", { participation: [] })).toBeNull();
  });

  it("is never lowered by being excused once more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (offered, attended, excused) => {
        fc.pre(attended + excused < offered);
        const score = (more: number): number => scoreOf("taking part", { participation: [meetings({ offered, attended, excused: excused + more })] }) ?? 100;
        expect(score(1)).toBeGreaterThanOrEqual(score(0));
      }),
    );
  });
});

describe("The leadership pillar", () => {
  it("weighs the project 35, own numbers 25, questions 20 and taking part 20", () => {
    const pillar = scored({
      projects: [project({ after: 58 })],
      ownNumbers: [asking([true, false, false, false])],
      questions: [question("ownership"), question("ownership"), question("ownership")],
      participation: [meetings({ offered: 10, attended: 0, excused: 0 })],
    });
    expect(pillar).toMatchObject({ pillar: "leadership", score: 35 + 6.25 + 20, coverage: 100 });
  });

  it("never falls with one more number known", () => {
    const answer = fc.boolean();
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), fc.nat({ max: 3 }), (answers, learned) => {
        const after = asking([answers[0] || learned === 0, answers[1] || learned === 1, answers[2] || learned === 2, answers[3] || learned === 3]);
        expect(scored({ ownNumbers: [after] }).score ?? NaN).toBeGreaterThanOrEqual(scored({ ownNumbers: [asking(answers)] }).score ?? NaN);
      }),
    );
  });
});
