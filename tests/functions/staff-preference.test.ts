import { staffPreference } from "../../src/functions";
import { column, row } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

const cell = (result: unknown[][]): unknown => result[0]?.[0];

describe("STAFF_PREFERENCE", () => {
  it.each([["share", 0.9], ["low", 0.5958499732047615], ["high", 0.9821237869049271]])("answers %s with %d", (measure, expected) => {
    expect(cell(staffPreference([[9]], [[1]], measure))).toBeCloseTo(expected, 12);
  });

  it("answers with the share unless asked for something else, and spills everything for “all”", () => {
    expect(staffPreference([[3]], [[1]])).toEqual([[0.75]]);
    expect(staffPreference([[3]], [[1]], "all").map(([label]) => label)).toEqual(["share", "low", "high", "band"]);
    expect(staffPreference([[3]], [[1]], "all")).toContainEqual(["band", "Mixed"]);
  });

  it("adds up a range of counts, lying either way, and takes a blank for nobody", () => {
    expect(staffPreference(column(4, null, 5), row(1, ""), "all")).toEqual(staffPreference([[9]], [[1]], "all"));
    expect(staffPreference([[5]], [[null]], "band")).toEqual([["Preferred"]]);
  });

  it("answers #N/A, and why, where nobody asked for either", () => {
    const sentence = "with_requests and not_with_requests are blank or 0: without a request there is no preference.";
    expect(outcomeOf(() => staffPreference([[null]], [[0]]))).toEqual({ code: "#N/A", sentence });
    expect(outcomeOf(() => staffPreference([[0]], [[0]], "all"))).toEqual({ code: "#N/A", sentence });
  });

  it.each<[string, () => unknown, RegExp]>([
    ["half a request", () => staffPreference(row(1, 2.5), [[1]]), /^with_requests, position 2 is 2\.5: give a whole number from 0 to 1000000\.$/],
    ["a negative count", () => staffPreference([[1]], [[-1]]), /^not_with_requests is below zero/],
    ["a count beyond any group", () => staffPreference([[1e15]], [[1]]), /^with_requests, position 1 is 1000000000000000: give a whole number/],
    ["names for counts", () => staffPreference(row("Ana"), [[1]]), /^with_requests is text “Ana”: put a number there/],
    ["an unknown measure", () => staffPreference([[1]], [[1]], "loved"), /^measure is text “loved”: use one of share, low, high, band, all\.$/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});
