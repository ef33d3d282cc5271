import fc from "fast-check";
import { headacheScore } from "../../src/functions";
import { column, row, type Cell } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

const LOG = [column("lateness", "Lateness ", "conduct with staff"), column(2, 1, 1)] as const;
const NEVER: readonly Cell[] = [null, "", " ", 0];

const cell = (result: unknown[][]): unknown => result[0]?.[0];

describe("HEADACHE_SCORE", () => {
  it.each([["score", 50], ["points", 4], ["band", "Medium"], ["category", "lateness"]])("answers %s with %p", (measure, expected) => {
    expect(cell(headacheScore(...LOG, undefined, undefined, measure))).toBe(expected);
  });

  it("answers with the score over one year at full time unless told otherwise", () => {
    expect(headacheScore(...LOG)).toEqual([[50]]);
    expect(headacheScore(...LOG, 1, 1, "SCORE")).toEqual([[50]]);
    expect(headacheScore(...LOG, 0.5, 4)).toEqual([[75]]);
  });

  it("spills the score, what it rests on and the points of each category for “all”", () => {
    expect(headacheScore(...LOG, 0.5, 2, "all")).toEqual([
      ["score", 50], ["points", 4], ["band", "Medium"], ["category", "lateness"],
      ["schedule complaints", 0], ["lateness", 3], ["slow documentation", 0], ["conduct with staff", 1],
    ]);
  });

  it("takes a log of blanks for no headache, however Excel hands a blank over", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NEVER), fc.constantFrom(...NEVER), (category, severity) => {
        expect(headacheScore(row(category, category), row(severity, severity), 0.8)).toEqual([[100]]);
        expect(headacheScore(row(category), row(severity), 1, 1, "category")).toEqual([[""]]);
      }),
    );
  });

  it("reads categories down beside severities across", () => {
    expect(headacheScore(column("lateness", "slow documentation"), row(3, 2), 1, 1, "all")).toEqual(headacheScore(row("lateness", "slow_documentation"), row(3, 2), 1, 1, "all"));
  });

  it.each<[string, () => unknown, RegExp]>([
    ["a safety report", () => headacheScore(row("lateness", "safety report"), row(1, 1)), /^categories, position 2 is text “safety report”: use one of schedule complaints, lateness, slow documentation, conduct with staff\.$/],
    ["a category in numbers", () => headacheScore(row(4), row(1)), /^categories, position 1 is 4: use one of/],
    ["a category without severity", () => headacheScore(row("lateness"), row(null)), /^severities, position 1 is blank beside a category: give 1 for minor/],
    ["a severity without category", () => headacheScore(row("lateness", null), row(1, 2)), /^categories, position 2 is blank beside a severity/],
    ["a severity of 4", () => headacheScore(row("lateness"), row(4)), /^severities, position 1 is 4: give 1 for minor/],
    ["a severity in words", () => headacheScore(row("lateness", "lateness"), row(1, "bad")), /^severities, position 2 is text “bad”/],
    ["fewer severities than categories", () => headacheScore(row("lateness", "lateness"), row(1)), /^categories has 2 cells and severities has 1/],
    ["a cFTE of 0, which is never taken for a whole one", () => headacheScore(...LOG, 0), /^cfte is 0: give a number above zero/],
    ["negative years", () => headacheScore(...LOG, 1, -1), /^years is -1: give a number above zero/],
    ["next to no time", () => headacheScore(...LOG, 5e-324, 5e-324), /^cfte times years is too small/],
    ["an unknown measure", () => headacheScore(...LOG, 1, 1, "drama"), /^measure is text “drama”: use one of score, points, band, category, all\.$/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});
