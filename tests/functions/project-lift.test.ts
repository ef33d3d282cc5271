import { projectLift } from "../../src/functions";
import { column, row } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

describe("PROJECT_LIFT", () => {
  it("sets after against a before of 100", () => {
    expect(projectLift([[40]], [[58]])).toBe(145);
    expect(projectLift([[12]], [[9]])).toBe(75);
    expect(projectLift([[7]], [[7]])).toBe(100);
  });

  it("averages a range, leaves its blanks out and keeps its zeros, which are figures here", () => {
    expect(projectLift(row(11, null, 13), column(10, "", 8))).toBe(75);
    expect(projectLift(row(10, 10), row(0, 5))).toBe(25);
    expect(projectLift([[10]], [[0]])).toBe(0);
  });

  it("answers #DIV/0! where there was nothing before", () => {
    expect(outcomeOf(() => projectLift(row(0, 0), [[5]]))).toMatchObject({ code: "#DIV/0!" });
  });

  it("answers #N/A where either is blank", () => {
    expect(outcomeOf(() => projectLift([[null]], [[5]]))).toEqual({ code: "#N/A", sentence: "before is blank: put the measure there." });
    expect(outcomeOf(() => projectLift([[5]], row("", " ")))).toEqual({ code: "#N/A", sentence: "after is blank: put the measure there." });
  });

  it("refuses what is below zero or no number, and says where", () => {
    expect(outcomeOf(() => projectLift(row(1, -1), [[5]]))).toEqual({ code: "#VALUE!", sentence: "before, position 2 is below zero: it must be zero or more, or blank where nothing is known." });
    expect(outcomeOf(() => projectLift([[1]], row("fewer")))).toEqual({ code: "#VALUE!", sentence: "after is text “fewer”: put a number there, or clear the cell where nothing is known." });
  });
});
