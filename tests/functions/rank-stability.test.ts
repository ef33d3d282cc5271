import fc from "fast-check";
import { rankStability } from "../../src/functions";
import { row } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

const EARNER = [90, 40, 50, 50, 60];
const COLLEAGUE = [40, 90, 50, 50, 60];

describe("RANK_STABILITY", () => {
  it("spills rank, best, worst and share, a row for each associate", () => {
    expect(rankStability([EARNER, COLLEAGUE])).toEqual([[1, 1, 2, 9 / 11], [2, 1, 2, 9 / 11]]);
  });

  it("weighs as the partners do and swings by ten points unless told otherwise", () => {
    expect(rankStability([EARNER, COLLEAGUE], row(30, 25, 20, 15, 10), 10)).toEqual(rankStability([EARNER, COLLEAGUE]));
    expect(rankStability([EARNER, COLLEAGUE], undefined, 1)).toEqual([[1, 1, 1, 1], [2, 2, 2, 1]]);
    expect(rankStability([EARNER, COLLEAGUE], row(10, 40, 20, 15, 15), 0)).toEqual([[2, 2, 2, 1], [1, 1, 1, 1]]);
  });

  it("keeps the row of an associate without a score blank, whether its evidence is blank or 0", () => {
    const blanks = fc.constantFrom(null, "", 0);
    fc.assert(
      fc.property(blanks, (blank) => {
        expect(rankStability([EARNER, [blank, 99, 99, 99, 99], COLLEAGUE])[1]).toEqual(["", "", "", ""]);
        expect(rankStability([EARNER, [99, 99, 99, 99, blank]]).map(([rank]) => rank)).toEqual([2, 1]);
      }),
    );
  });

  it("answers #N/A where nobody has a score", () => {
    expect(outcomeOf(() => rankStability([[null, 90, 90, 90, 90]]))).toEqual({
      code: "#N/A",
      sentence: "pillars has no row with enough evidence for a score: each needs the financial pillar and 70 % of the weight.",
    });
  });

  it.each<[string, () => unknown, RegExp]>([
    ["four columns", () => rankStability([[1, 2, 3, 4]]), /^pillars has 4 columns: give five, for financial, cultural, growth, leadership, clinical\.$/],
    ["one column", () => rankStability([[1], [2]]), /^pillars has 1 column: give five/],
    ["a pillar above 100", () => rankStability([EARNER, [1, 170, 1, 1, 1]]), /^pillars, position 7 is 170: give a score from 0 to 100/],
    ["a pillar in words", () => rankStability([[1, 2, 3, 4, "good"]]), /^pillars, position 5 is text “good”/],
    ["four weights", () => rankStability([EARNER], row(1, 1, 1, 1)), /^weights has 4 cells: give five/],
    ["no weight at all", () => rankStability([EARNER], row(0, 0, null, 0, 0)), /^weights are all blank or zero/],
    ["a swing of 101", () => rankStability([EARNER], undefined, 101), /^swing is 101: give the points of 100/],
    ["a negative swing", () => rankStability([EARNER], undefined, -5), /^swing is -5/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});
