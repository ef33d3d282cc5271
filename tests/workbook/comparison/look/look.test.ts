import fc from "fast-check";
import { axisFormat } from "../../../../src/workbook/comparison/look/axis-format";
import { axisScale } from "../../../../src/workbook/comparison/look/axis-scale";
import { COLORS } from "../../../../src/workbook/comparison/look/colors";
import { footerText } from "../../../../src/workbook/comparison/look/footer-text";
import { headingWidth } from "../../../../src/workbook/comparison/look/heading-width";
import { leastSpan } from "../../../../src/workbook/comparison/look/least-span";
import { LINE_COLORS } from "../../../../src/workbook/comparison/look/line-colors";
import { linesNeeded } from "../../../../src/workbook/comparison/look/lines-needed";
import { runsOf } from "../../../../src/workbook/comparison/look/runs-of";
import { textWidth } from "../../../../src/workbook/comparison/look/text-width";
import { wrapText } from "../../../../src/workbook/comparison/look/wrap-text";

const BODY = { sizePoints: 12 };
const sentence = fc.array(fc.stringMatching(/^[A-Za-z0-9,.]{1,12}$/), { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));

describe("how wide text is", () => {
  test("ten digits of Excel's own font take about ten characters", () => {
    expect(textWidth("0123456789", { sizePoints: 11 })).toBeCloseTo(10, 0);
  });

  test("larger and bolder is wider, and an m is wider than an i", () => {
    expect(textWidth("Okafor", { sizePoints: 20 })).toBeGreaterThan(textWidth("Okafor", BODY));
    expect(textWidth("Okafor", { ...BODY, bold: true })).toBeGreaterThan(textWidth("Okafor", BODY));
    expect(textWidth("mmm", BODY)).toBeGreaterThan(textWidth("iii", BODY));
    expect(textWidth("김민준", BODY)).toBeGreaterThan(textWidth("Kim", BODY));
  });

  test("of several lines it is the widest", () => {
    expect(textWidth("a\nabcdef\nab", BODY)).toBe(textWidth("abcdef", BODY));
  });

  test("never shrinks when text is added", () => {
    fc.assert(fc.property(sentence, sentence, (one, other) => expect(textWidth(`${one}${other}`, BODY)).toBeGreaterThanOrEqual(textWidth(one, BODY))));
  });
});

describe("breaking text into lines", () => {
  test("keeps every word in its order", () => {
    fc.assert(fc.property(sentence, fc.integer({ min: 5, max: 80 }), (text, width) => expect(wrapText(text, width, BODY).join(" ")).toBe(text)));
  });

  test("no line is wider than the column, unless it is a single word", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 5, max: 80 }), (text, width) => {
        const tooWide = wrapText(text, width, BODY).filter((line) => line.includes(" ") && textWidth(line, BODY) > width);
        expect(tooWide).toEqual([]);
      }),
    );
  });

  test("a word wider than the column needs as many lines as the program will make of it", () => {
    expect(linesNeeded("aaaaaaaaaaaaaaaaaaaa", 10, { sizePoints: 11 })).toBe(3);
    expect(linesNeeded("", 10, BODY)).toBe(1);
  });

  test("a heading on two lines is as wide as the wider half at its best break", () => {
    const two = headingWidth("Collections per cFTE, last 4 q", 2, BODY);
    expect(two).toBeLessThan(textWidth("Collections per cFTE, last 4 q", BODY));
    expect(wrapText("Collections per cFTE, last 4 q", two, BODY).length).toBeLessThanOrEqual(2);
    expect(headingWidth("Percentile", 2, BODY)).toBe(textWidth("Percentile", BODY));
  });
});

describe("an axis", () => {
  test("ends on round figures that hold every figure", () => {
    expect(axisScale([213_900, 382_000])).toEqual({ minimum: 200_000, maximum: 400_000, step: 50_000 });
  });

  test("holds all its figures and is never empty", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 50 }), (figures) => {
        const scale = axisScale(figures);
        if (scale === null) throw new Error("figures have a scale");
        expect(scale.minimum).toBeLessThanOrEqual(Math.min(...figures) + scale.step * 1e-6);
        expect(scale.maximum).toBeGreaterThanOrEqual(Math.max(...figures) - scale.step * 1e-6);
        expect(scale.maximum).toBeGreaterThan(scale.minimum);
      }),
    );
  });

  test("of no figures is none", () => {
    expect(axisScale([])).toBeNull();
  });

  test("two quarters that hardly differ do not fill it", () => {
    expect(axisScale([168_270, 174_217])).toEqual({ minimum: 140_000, maximum: 200_000, step: 10_000 });
  });

  test("says thousands where its steps are whole ones, and dollars where they would read the same", () => {
    expect(axisFormat(axisScale([213_900, 382_000]))).toBe('$#,##0,"k"');
    expect(axisFormat(axisScale([10_000, 20_000]))).toBe('$#,##0,"k"');
    expect(axisFormat(axisScale([10_000, 21_000]))).toBe("$#,##0");
    expect(axisFormat(axisScale([1_100, 1_900]))).toBe("$#,##0");
  });
});

describe("the least span of a drawing", () => {
  test("is what the figures span where they differ by more than a quarter", () => {
    expect(leastSpan([100, 300, 200])).toEqual({ minimum: 100, maximum: 300 });
  });

  test("is a quarter of the highest, with the figures in its middle, where they differ by less", () => {
    expect(leastSpan([100, 96])).toEqual({ minimum: 85.5, maximum: 110.5 });
    expect(leastSpan([100, 96], 0.1)).toEqual({ minimum: 83, maximum: 113 });
    expect(leastSpan([-100, -96])).toEqual({ minimum: -110.5, maximum: -85.5 });
  });

  test("has some height for nothing but zeros, and is none for no figures", () => {
    expect(leastSpan([0, 0])).toEqual({ minimum: 0, maximum: 1 });
    expect(leastSpan([])).toBeNull();
  });

  test("property: it holds all figures, is not flatter than a quarter, and does not reach below zero for money collected", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 50 }), (figures) => {
        const span = leastSpan(figures) ?? { minimum: NaN, maximum: NaN };
        const highest = Math.max(...figures);
        expect(span.minimum).toBeLessThanOrEqual(Math.min(...figures));
        expect(span.minimum).toBeGreaterThanOrEqual(0);
        expect(span.maximum).toBeGreaterThanOrEqual(highest);
        expect(span.maximum - span.minimum).toBeGreaterThanOrEqual(0.25 * highest - 1e-6);
      }),
    );
  });
});

describe("runs of like neighbours", () => {
  test("are stretches with a start, a count and a value", () => {
    expect(runsOf(["a", "a", "b", "a"])).toEqual([
      { start: 0, count: 2, value: "a" },
      { start: 2, count: 1, value: "b" },
      { start: 3, count: 1, value: "a" },
    ]);
  });

  test("give the list back when written out", () => {
    fc.assert(fc.property(fc.array(fc.integer({ max: 3, min: 0 })), (values) => expect(runsOf(values).flatMap(({ count, value }) => Array<number>(count).fill(value))).toEqual(values)));
  });
});

describe("colours", () => {
  test("every line's colour can be read as text on white", () => {
    for (const color of [...LINE_COLORS, COLORS.rising, COLORS.falling, COLORS.muted]) expect(contrastOnWhite(color)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOnWhite(COLORS.heading)).toBeGreaterThanOrEqual(7);
  });

  test("no two lines share a colour", () => {
    expect(new Set(LINE_COLORS).size).toBe(LINE_COLORS.length);
  });
});

test("an ampersand in a footer is written twice, since one starts a code", () => {
  expect(footerText("Smith & Sons")).toBe("Smith && Sons");
});

/** WCAG 2.2's contrast of a colour with white. */
function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
