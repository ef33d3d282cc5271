import { stallReason } from "../../src/functions";
import { outcomeOf } from "./support/custom-functions-runtime";

const PRODUCTIVITY = ["Collections mediocre and not rising", "another year of productivity data"];
const STAFF = ["Staff avoid working with them", "some staff concerns"];
const EMPLOYEE = ["Acts as an employee", "more leadership involvement"];
const DILUTED = ["Partners would be diluted", "reassessing our partnership structure"];
const RISK = ["Not worth the financial risk", "margins are tight"];

describe("STALL_REASON", () => {
  it("spills a row for each reason that holds, with the words that go with it", () => {
    expect(stallReason("No clear trend", 0.3, "avoided", 20, -1, -1)).toEqual([PRODUCTIVITY, STAFF, EMPLOYEE, DILUTED, RISK]);
    expect(stallReason("probably rising", 0.3, "Mixed", 20, -0.01, 5)).toEqual([EMPLOYEE, DILUTED]);
  });

  it("says so where no reason holds", () => {
    expect(stallReason("Falling", 0.5)).toEqual([["No stall reason found", ""]]);
    expect(stallReason("Rising", 0.1, "Preferred", 50, 0, 0)).toEqual([["No stall reason found", ""]]);
  });

  it("holds nothing against anybody that is blank, leadership of 0 and too few quarters included", () => {
    expect(stallReason("Flat", null, "", null, null, null)).toEqual([["No stall reason found", ""]]);
    expect(stallReason(null, 0.1, null, 0)).toEqual([["No stall reason found", ""]]);
    expect(stallReason("Not enough data", 0.1)).toEqual([["No stall reason found", ""]]);
    expect(stallReason(null, null, null, null, null, -1)).toEqual([RISK]);
  });

  it("finds no reason, and no absence of one, in blanks alone", () => {
    expect(outcomeOf(() => stallReason("", null))).toEqual({ code: "#N/A", sentence: "Every argument is blank: there is nothing to look for a reason in." });
  });

  it.each<[string, () => unknown, RegExp]>([
    ["an unknown trend", () => stallReason("Up", 0.5), /^trend_class is text “Up”: use one of Rising, Probably rising, Flat, No clear trend, Noisy, Probably falling, Falling, Not enough data\.$/],
    ["a percentile of 40", () => stallReason("Flat", 40), /^percentile is 40: give a fraction from 0 to 1/],
    ["an unknown staff band", () => stallReason("Flat", 0.4, "hated"), /^staff_band is text “hated”: use one of Preferred, Mixed, Avoided\.$/],
    ["leadership above 100", () => stallReason("Flat", 0.4, null, 101), /^leadership is 101: give a score from 0 to 100/],
    ["dilution in words", () => stallReason("Flat", 0.4, null, null, "some"), /^dilution is text “some”: put a number there/],
    ["a contribution that is an error", () => stallReason("Flat", 0.4, null, null, null, { type: "Error", basicValue: "#DIV/0!" }), /^contribution is an error/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});
