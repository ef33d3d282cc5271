import fc from "fast-check";
import { readinessScore } from "../../src/functions";
import { row } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

const cell = (result: unknown[][]): unknown => result[0]?.[0];
const PARTNERS_WEIGHTS = row(30, 25, 20, 15, 10);

describe("READINESS_SCORE", () => {
  it.each([
    ["score", 67.8], ["coverage", 90], ["low", 61], ["high", 71], ["band", "On track"],
  ])("answers %s with %p, one pillar being blank", (measure, expected) => {
    expect(cell(readinessScore(80, 70, 60, 50, null, undefined, measure))).toBe(expected);
  });

  it("answers with the score and the partners' weights unless told otherwise", () => {
    expect(cell(readinessScore(80, 70, 60, 50, 90))).toBe(70);
    expect(readinessScore(80, 70, 60, 50, 90, PARTNERS_WEIGHTS, "all")).toEqual(readinessScore(80, 70, 60, 50, 90, undefined, "all"));
  });

  it("spills the points, which add up to the score", () => {
    expect(readinessScore(80, 70, 60, 50, "", undefined, "points").map(([, points]) => points)).toEqual([26.7, 19.5, 13.3, 8.3, ""]);
    expect(Math.round(10 * (26.7 + 19.5 + 13.3 + 8.3))).toBe(678);
  });

  it("spills the score, what it rests on and the points for “all”", () => {
    expect(readinessScore(80, 70, 60, 50, 90, undefined, "all")).toEqual([
      ["score", 70], ["band", "On track"], ["coverage", 100], ["low", 70], ["high", 70],
      ["financial", 24], ["cultural", 17.5], ["growth", 12], ["leadership", 7.5], ["clinical", 9],
    ]);
  });

  it.each(["score", "points", "band"])("answers %s with #N/A and what is missing, without the financial pillar", (measure) => {
    expect(outcomeOf(() => readinessScore(null, 70, 60, 50, 0, undefined, measure))).toEqual({
      code: "#N/A",
      sentence: "No score yet: evidence is missing for financial, clinical and covers 60 % of the weight. A score needs the financial pillar and 70 %.",
    });
  });

  it("still says how much is covered, and between which bounds, where there is no score", () => {
    expect(cell(readinessScore(80, null, null, 50, 90, undefined, "coverage"))).toBe(55);
    expect(readinessScore(80, null, null, 50, 90, undefined, "all")).toEqual(expect.arrayContaining([["score", ""], ["band", ""], ["low", 40.5], ["high", 85.5], ["financial", ""]]));
  });

  it("answers the same for a blank and for 0", () => {
    const pillar = fc.constantFrom(null, 40, 90);
    fc.assert(
      fc.property(pillar, pillar, pillar, pillar, (cultural, growth, leadership, clinical) => {
        const withNulls = readinessScore(75, cultural, growth, leadership, clinical, undefined, "all");
        expect(readinessScore(75, cultural ?? 0, growth ?? 0, leadership ?? 0, clinical ?? 0, undefined, "all")).toEqual(withNulls);
      }),
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    ["a pillar above 100", () => readinessScore(80, 170, 60, 50, 90), /^cultural is 170: give a score from 0 to 100/],
    ["a pillar below 0", () => readinessScore(80, 70, -1, 50, 90), /^growth is -1: give a score/],
    ["a pillar in words", () => readinessScore("good", 70, 60, 50, 90), /^financial is text “good”/],
    ["four weights", () => readinessScore(80, 70, 60, 50, 90, row(1, 1, 1, 1)), /^weights has 4 cells: give five/],
    ["a negative weight", () => readinessScore(80, 70, 60, 50, 90, row(1, 1, 1, 1, -1)), /^weights, position 5 is below zero/],
    ["no weight at all", () => readinessScore(80, 70, 60, 50, 90, row(0, 0, null, 0, 0)), /^weights are all blank or zero/],
    ["a weight beyond all others", () => readinessScore(80, 70, 60, 50, 90, row(1, 1, 1e12, 1, 1)), /^weights, position 3 is too large/],
    ["an unknown measure", () => readinessScore(80, 70, 60, 50, 90, undefined, "rank"), /^measure is text “rank”: use one of score, coverage/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});
