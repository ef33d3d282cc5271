import fc from "fast-check";
import { collectionsPerCfte, groupPercentile, netCollectionRate, overheadAllocation, overheadCoverage } from "../../src/functions";
import { column, row } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

describe("COLLECTIONS_PER_CFTE", () => {
  it("keeps the shape of the collections, whatever the shape of the cFTE", () => {
    expect(collectionsPerCfte([[100, 200], [300, 400]], column(1, 0.5, 1, 0.8))).toEqual([[100, 400], [300, 500]]);
    expect(collectionsPerCfte(column(100, 200), row(1, 0.5))).toEqual([[100], [400]]);
  });

  it("is blank, not zero, where something is missing", () => {
    expect(collectionsPerCfte(row(100, null, 0, "", 50), row(0, 1, 1, 1, null))).toEqual([["", "", "", "", ""]]);
  });

  it("reads a formatted number as the number it shows", () => {
    expect(collectionsPerCfte([[{ type: "FormattedNumber", basicType: "Double", basicValue: 90_000, numberFormat: "$#,##0" }]], [[0.9]])).toEqual([[100_000]]);
  });

  it("refuses an error value that reached it inside a range", () => {
    expect(outcomeOf(() => collectionsPerCfte([[1, { type: "Error", basicType: "Error", basicValue: "#REF!" }]], [[1]]))).toMatchObject({ code: "#VALUE!", sentence: expect.stringContaining("collections, position 2") as string });
  });
});

describe("NET_COLLECTION_RATE", () => {
  it("adds up what it is given of each kind", () => {
    expect(netCollectionRate(row(250_000, 250_000), [[14_000]], column(400_000, 450_000, null), [[350_000]])).toBeCloseTo(0.972, 12);
  });

  it("takes a blank refund for no refund", () => {
    expect(netCollectionRate([[50]], [[null]], [[100]], [[""]])).toBe(0.5);
  });

  it("answers #DIV/0! where nothing was collectable", () => {
    expect(outcomeOf(() => netCollectionRate([[1]], [[0]], [[100]], [[100]]))).toMatchObject({ code: "#DIV/0!" });
    expect(outcomeOf(() => netCollectionRate([[1]], [[0]], [[100]], [[101]]))).toMatchObject({ code: "#DIV/0!" });
  });

  it("names the argument and the position of text", () => {
    expect(outcomeOf(() => netCollectionRate([[1]], [[0]], row(1, "n/a"), [[1]]))).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(/^charges, position 2 is text “n\/a”/) as string });
  });
});

describe("OVERHEAD_ALLOCATION", () => {
  it("answers with a column that adds up to the total to the cent, whichever way the basis lies", () => {
    const basis = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), basis, fc.integer({ min: 0, max: 10 }), (cents, cells, tenths) => {
        const parts = overheadAllocation(cents / 100, row(...cells), tenths / 10);
        expect(parts).toEqual(overheadAllocation(cents / 100, column(...cells), tenths / 10));
        expect(parts.reduce((sum, [part]) => sum + Math.round((part as number) * 100), 0)).toBe(cents);
      }),
    );
  });

  it("keeps the row of a blank cell blank, and shares nothing with it", () => {
    expect(overheadAllocation(100, column(1, null, 1), 0.5)).toEqual([[50], [""], [50]]);
  });

  it.each<[string, () => unknown, RegExp]>([
    ["a negative basis", () => overheadAllocation(100, row(1, -1)), /^basis, position 2 is below zero/],
    ["a basis of zeros", () => overheadAllocation(100, row(0, 0)), /^basis is blank or zero throughout/],
    ["a blank basis", () => overheadAllocation(100, row(null), 1), /^basis is blank or zero throughout/],
    ["no total", () => overheadAllocation(null, row(1)), /^total is blank/],
    ["a fixed share of 30", () => overheadAllocation(100, row(1), 30), /^fixed_share is 30: give a fraction/],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(sentence) as string });
  });
});

describe("OVERHEAD_COVERAGE", () => {
  it("sets one sum over the other", () => {
    expect(overheadCoverage(row(400_000, 300_000), [[350_000]])).toBe(2);
  });

  it("answers #DIV/0! without overhead", () => {
    expect(outcomeOf(() => overheadCoverage([[1]], [[null]]))).toMatchObject({ code: "#DIV/0!" });
  });
});

describe("GROUP_PERCENTILE", () => {
  const nine = column(1, 2, 3, 6, 6, 6, 7, 8, 9);

  it("is not cut to three digits", () => {
    expect(groupPercentile(5.43, nine)).toBeCloseTo(0.35125, 12);
    expect(groupPercentile(5.43, nine, "EXC")).toBeCloseTo(0.381, 12);
  });

  it("leaves blank cells of the group out, and keeps zeros, which are figures here", () => {
    expect(groupPercentile(5, row(null, 0, 5, 10, ""))).toBe(0.5);
  });

  it.each<[string, () => unknown, string]>([
    ["a figure outside the group", () => groupPercentile(10, nine), "value lies outside the group: include the physician's own figure in group."],
    ["no figure", () => groupPercentile(null, nine), "value is blank: there is nothing to place in the group."],
  ])("answers #N/A for %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#N/A", sentence });
  });

  it("names the conventions it knows", () => {
    expect(outcomeOf(() => groupPercentile(7, nine, "median"))).toEqual({ code: "#VALUE!", sentence: "convention is text “median”: use one of inc, exc." });
    expect(outcomeOf(() => groupPercentile(7, nine, 2))).toEqual({ code: "#VALUE!", sentence: "convention is 2: use one of inc, exc." });
  });
});
