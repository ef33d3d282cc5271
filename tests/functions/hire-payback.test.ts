import { hirePayback } from "../../src/functions";
import { outcomeOf } from "./support/custom-functions-runtime";

describe("HIRE_PAYBACK", () => {
  it.each([["break_even_month", 8], ["Break-even month", 8], ["net", 165_000], ["roi", 0.34375], ["peak_outlay", 30_000], ["peak outlay", 30_000]])("answers %s with %d", (measure, expected) => {
    expect(hirePayback(30_000, 20_000, 6, 24, measure)).toEqual([[expected]]);
  });

  it("answers with the month of break-even over two years unless told otherwise", () => {
    expect(hirePayback(30_000, 20_000, 6)).toEqual([[8]]);
    expect(hirePayback(30_000, 20_000, 6, null, "net")).toEqual(hirePayback(30_000, 20_000, 6, 24, "net"));
  });

  it("is full at once with a ramp of 0", () => {
    expect(hirePayback(30_000, 20_000, 0, 12, "all")).toEqual([["break_even_month", 1], ["net", 120_000], ["roi", 0.5], ["peak_outlay", 0]]);
  });

  it("answers #N/A, with the horizon, where a hire does not pay for itself, and still says what it costs", () => {
    expect(outcomeOf(() => hirePayback(10_000, 12_000, 0, 36))).toEqual({ code: "#N/A", sentence: "The hire does not pay for itself within 36 months: give a longer horizon." });
    expect(hirePayback(10_000, 12_000, 0, 36, "all")).toEqual([["break_even_month", ""], ["net", -72_000], ["roi", -1 / 6], ["peak_outlay", 72_000]]);
  });

  it("answers #DIV/0! for the return on no cost", () => {
    expect(outcomeOf(() => hirePayback(10_000, 0, 0, 12, "roi"))).toMatchObject({ code: "#DIV/0!" });
    expect(hirePayback(10_000, 0, 0, 12, "all")).toContainEqual(["roi", ""]);
  });

  it.each<[string, () => unknown, string]>([
    ["monthly_collections", () => hirePayback(null, 1, 1), "monthly_collections is blank, and blank is not zero: put a number there."],
    ["monthly_cost", () => hirePayback(1, "", 1), "monthly_cost is blank, and blank is not zero: put a number there."],
    ["ramp_months", () => hirePayback(1, 1, null), "ramp_months is blank, and blank is not zero: put a number there."],
  ])("answers #N/A where %s is blank", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#N/A", sentence });
  });

  it.each<[string, () => unknown, string]>([
    ["a negative cost", () => hirePayback(1, -1, 1), "monthly_cost is -1: it must be zero or more."],
    ["a negative ramp", () => hirePayback(1, 1, -1), "ramp_months is -1: it must be zero or more."],
    ["a horizon of 601", () => hirePayback(1, 1, 1, 601), "horizon is 601: give a whole number from 1 to 600."],
    ["a horizon of 0", () => hirePayback(1, 1, 1, 0), "horizon is 0: give a whole number from 1 to 600."],
    ["a ramp in words", () => hirePayback(1, 1, "slow"), "ramp_months is text “slow”: put a number there, or clear the cell where nothing is known."],
    ["an unknown measure", () => hirePayback(1, 1, 1, null, "irr"), "measure is text “irr”: use one of break_even_month, net, roi, peak_outlay, all."],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#VALUE!", sentence });
  });
});
