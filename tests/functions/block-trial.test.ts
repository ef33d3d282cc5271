import { blockTrial } from "../../src/functions";
import { outcomeOf } from "./support/custom-functions-runtime";

describe("BLOCK_TRIAL", () => {
  it("spills a row a month, three months unless told otherwise", () => {
    expect(blockTrial(4, 10, 150, 2500)).toEqual([[1, 40, 6000, 3500], [2, 40, 6000, 7000], [3, 40, 6000, 10_500]]);
    expect(blockTrial(4, 10, 150, 2500, 1)).toEqual([[1, 40, 6000, 3500]]);
    expect(blockTrial(4, 10, 150, 2500, "")).toHaveLength(3);
  });

  it("changes nothing where nothing is added", () => {
    expect(blockTrial(0, 10, 150, 0, 2)).toEqual([[1, 0, 0, 0], [2, 0, 0, 0]]);
  });

  it("answers #NUM! where a figure outgrows a cell", () => {
    expect(outcomeOf(() => blockTrial(1e200, 1e200, 1, 0))).toMatchObject({ code: "#NUM!" });
  });

  it.each<[string, () => unknown, string]>([
    ["sessions_per_month", () => blockTrial(null, 1, 1, 1), "sessions_per_month is blank, and blank is not zero: put a number there."],
    ["visits_per_session", () => blockTrial(1, null, 1, 1), "visits_per_session is blank, and blank is not zero: put a number there."],
    ["collections_per_visit", () => blockTrial(1, 1, " ", 1), "collections_per_visit is blank, and blank is not zero: put a number there."],
    ["added_cost", () => blockTrial(1, 1, 1, null), "added_cost is blank, and blank is not zero: put a number there."],
  ])("answers #N/A where %s is blank", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#N/A", sentence });
  });

  it.each<[string, () => unknown, string]>([
    ["negative visits", () => blockTrial(1, -1, 1, 1), "visits_per_session is -1: it must be zero or more."],
    ["half a month", () => blockTrial(1, 1, 1, 1, 0.5), "months is 0.5: give a whole number from 1 to 120."],
    ["more than ten years", () => blockTrial(1, 1, 1, 1, 121), "months is 121: give a whole number from 1 to 120."],
    ["a cost in words", () => blockTrial(1, 1, 1, "little"), "added_cost is text “little”: put a number there, or clear the cell where nothing is known."],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#VALUE!", sentence });
  });
});
