import fc from "fast-check";
import { countWords } from "../../../../src/workbook/comparison/words/count-words";
import { dollarWords } from "../../../../src/workbook/comparison/words/dollar-words";
import { growthWords } from "../../../../src/workbook/comparison/words/growth-words";
import { lineWords } from "../../../../src/workbook/comparison/words/line-words";
import { listWords } from "../../../../src/workbook/comparison/words/list-words";
import { numberWords } from "../../../../src/workbook/comparison/words/number-words";
import { plainText } from "../../../../src/workbook/comparison/words/plain-text";
import { quarterWords } from "../../../../src/workbook/comparison/words/quarter-words";
import { quartersWords } from "../../../../src/workbook/comparison/words/quarters-words";
import { uniqueHeadings } from "../../../../src/workbook/comparison/words/unique-headings";

describe("words", () => {
  test("dollars are said to the cent, with commas and a true minus", () => {
    expect([4_821_190_614, 5, 0, -123_456_00].map(dollarWords)).toEqual(["$48,211,906.14", "$0.05", "$0.00", "−$123,456.00"]);
  });

  test("property: no cent is lost in what is said to the cent", () => {
    const readCents = (text: string): number => Math.round(Number(text.replace("−", "-").replace(/[$,]/g, "")) * 100);
    fc.assert(fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (cents) => expect(readCents(dollarWords(cents))).toBe(cents + 0)));
  });

  test("growth is signed, and what rounds to nothing is not", () => {
    expect([0.0213, -0.031, 0.0002, -0.0002].map(growthWords)).toEqual(["+2.1%", "−3.1%", "0.0%", "0.0%"]);
  });

  test("a number that rounds to nothing has no sign", () => {
    expect([-0.004, -0.006, 1234.5].map((value) => numberWords(value, 2))).toEqual(["0.00", "−0.01", "1,234.50"]);
  });

  test("quarters are said as people say them", () => {
    expect(quarterWords("2026Q3")).toBe("Q3 2026");
    expect([1, 6, 20].map(quartersWords)).toEqual(["one quarter", "six quarters", "20 quarters"]);
    expect(countWords(13)).toBe("13");
  });

  test("a list ends in “and”", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listWords)).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});

describe("a line of characters", () => {
  const scale = { minimum: 100, maximum: 800 };

  test("goes from the lowest block to the highest", () => {
    expect(lineWords([100, 200, 300, 400, 500, 600, 700, 800], scale)).toBe("▁▂▃▄▅▆▇█");
  });

  test("marks a quarter without a figure with a dot, never with a low block", () => {
    expect(lineWords([null, 800, null], scale)).toBe("·█·");
  });

  test("never falls where the figures rise, and has one character a quarter", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 }), (figures) => {
        const rising = [...figures].sort((one, other) => one - other);
        const drawn = [...lineWords(rising, scale)];
        expect(drawn).toHaveLength(rising.length);
        expect(drawn).toEqual([...drawn].sort());
      }),
    );
  });

  test("is flat where all figures are alike", () => {
    expect(lineWords([5, 5], { minimum: 5, maximum: 5 })).toBe("▁▁");
  });
});

describe("people's own text", () => {
  test("loses control characters and line breaks, and nothing else", () => {
    expect(plainText("Okafor,\tAmara\r\nMD")).toBe("Okafor, Amara MD");
    expect(plainText("=1+1")).toBe("=1+1");
  });

  test("is cut with an ellipsis between characters, never inside one", () => {
    expect(plainText("abcdef", 4)).toBe("abc…");
    expect(plainText("😀😀😀", 2)).toBe("😀…");
    expect(plainText("abcd", 4)).toBe("abcd");
  });

  test("makes headings no two of which Excel takes for one", () => {
    expect(uniqueHeadings(["Kim", "KIM", "Kim (2)", " ", ""])).toEqual(["Kim", "KIM (2)", "Kim (2) (2)", "(no name)", "(no name) (2)"]);
  });

  test("keeps as many headings as there were, all different", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "A", "a (2)", "", "b"), { maxLength: 12 }), (headings) => {
        const unique = uniqueHeadings(headings);
        expect(unique).toHaveLength(headings.length);
        expect(new Set(unique.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      }),
    );
  });
});
