import fc from "fast-check";
import { figureWords, type FigureUnit } from "../../../src/domain";

describe("A figure in words", () => {
  it.each<[number, FigureUnit, string]>([
    [1234567, "count", "1,234,567"], [0, "count", "0"], [37.5, "points", "37.5"], [99.96, "points", "100"], [133.333, "index", "133.3"],
    [31_250_000, "dollars", "$312,500"], [-5_000_00, "dollars", "−$5,000"], [49, "dollars", "$0"],
    [0.025, "share", "2.5%"], [0.041_27, "share", "4.13%"], [1, "share", "100%"],
    [0.021, "growth", "+2.1%"], [-0.021, "growth", "−2.1%"], [0.003, "growth", "+0.3%"], [0, "growth", "0%"], [-0.0001, "growth", "0%"], [0.5, "growth", "+50%"],
    [1.45, "times", "1.45×"], [2, "times", "2×"], [0.25, "years", "0.25"],
  ])("of %d %s is %s", (value, unit, words) => {
    expect(figureWords(value, unit)).toBe(words);
  });

  it("reads back as the figure, to its decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (tenths) => {
        expect(Number(figureWords(tenths / 10, "points").replace("−", "-").replaceAll(",", ""))).toBe(tenths / 10);
      }),
    );
  });
});
