import fc from "fast-check";
import { onTimeRate } from "../../src/functions";
import { column, row, type Cell } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

/** 1 July of 2020, 2021, 2022 and 2025 as Excel counts days. */
const PROMISED = [44_013, 44_378, 44_743, 45_839];
/** On the day, half a year late, two years late, not yet. */
const ACTUAL = [44_013, 44_562, 45_474, null];
const AS_OF = 46_295;

const cell = (result: unknown[][]): unknown => result[0]?.[0];
const rate = (measure?: string): unknown => cell(onTimeRate(column(...PROMISED), column(...ACTUAL), AS_OF, measure));

describe("ON_TIME_RATE", () => {
  it.each([["share", 0.25], ["n", 4], ["median_delay", 6], ["median delay", 6], ["low", 0.04558726080970055], ["high", 0.6993581574175981]])("answers %s with %d", (measure, expected) => {
    expect(rate(measure)).toBeCloseTo(expected, 12);
  });

  it("answers with the share unless asked for something else, and spills everything for “all”", () => {
    expect(rate()).toBe(0.25);
    const table = onTimeRate(row(...PROMISED), column(...ACTUAL), AS_OF, "all");
    expect(table.map(([label]) => label)).toEqual(["share", "low", "high", "n", "median_delay"]);
    table.forEach(([label, value]) => expect(rate(label as string)).toBe(value));
  });

  it("reads dates in text, and the hour of a day as the day", () => {
    expect(onTimeRate(row("2020-07-01", "2021-07-01 "), row(44_013.99, "2022-01-01"), "2026-09-30", "all")).toEqual(onTimeRate(row(44_013, 44_378), row(44_013, 44_562), AS_OF, "all"));
  });

  it("counts nobody for a row of blanks, however Excel hands a blank over", () => {
    fc.assert(
      fc.property(fc.constantFrom<Cell>(null, "", " ", 0), (blank) => {
        expect(onTimeRate(column(...PROMISED, blank), column(44_013, 44_562, 45_474, blank, blank), AS_OF, "all")).toEqual(onTimeRate(column(...PROMISED), column(...ACTUAL), AS_OF, "all"));
      }),
    );
  });

  it("knows no delay while nobody is decided, and still counts them", () => {
    expect(outcomeOf(() => onTimeRate(row(45_000), row(null), AS_OF, "median_delay"))).toMatchObject({ code: "#N/A", sentence: expect.stringMatching(/^actual_dates is blank throughout/) as string });
    expect(onTimeRate(row(45_000), row(null), AS_OF, "all")).toEqual(expect.arrayContaining([["share", 0], ["n", 1], ["median_delay", ""]]));
  });

  it.each<[string, () => unknown, RegExp]>([
    ["nobody counts yet", () => onTimeRate(row(47_000), row(null), AS_OF), /^Nobody counts yet: no promised date has come by as_of/],
    ["as_of is blank", () => onTimeRate(row(45_000), row(null), null), /^as_of is blank: put the date/],
  ])("answers #N/A where %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#N/A", sentence: expect.stringMatching(sentence) as string });
  });

  it.each<[string, () => unknown, RegExp]>([
    ["an actual date without a promised one", () => onTimeRate(row(45_000, null), row(null, 45_000), AS_OF), /^promised_dates, position 2 is blank beside an actual date/],
    ["fewer actual dates", () => onTimeRate(row(45_000, 45_000), row(45_000), AS_OF), /^promised_dates has 2 cells and actual_dates has 1/],
    ["a date in words", () => onTimeRate(row(45_000, "next year"), row(null, null), AS_OF), /^promised_dates, position 2 is text “next year”: put a date there/],
    ["a day no calendar has", () => onTimeRate(row("2026-02-30"), row(null), AS_OF), /^promised_dates is text “2026-02-30”: put a date there/],
    ["a day before Excel's first", () => onTimeRate(row(45_000), row(-3), AS_OF), /^actual_dates is -3: put a date there/],
    ["a date beyond Excel's last", () => onTimeRate(row(45_000), row(null), 2_958_466), /^as_of is 2958466: put a date there/],
    ["an unknown measure", () => onTimeRate(row(45_000), row(null), AS_OF, "late"), /^measure is text “late”: use one of share, low, high, n, median_delay, all\.$/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});
