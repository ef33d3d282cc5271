import fc from "fast-check";
import { payerClass, payerMix, payerRisk } from "../../src/functions";
import { column, row } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

const cell = (result: unknown[][]): unknown => result[0]?.[0];

describe("PAYER_CLASS", () => {
  it("answers cell by cell, in the shape it was asked", () => {
    expect(payerClass([["Aetna", "Medi-Cal"], ["", 9]])).toEqual([["Commercial", "Medicaid"], ["", "Self-pay"]]);
  });

  it("leaves blank cells blank, also where Excel hands them over as 0", () => {
    expect(payerClass(row(null, 0, " "))).toEqual([["", "", ""]]);
  });

  it("refuses TRUE for a payer", () => {
    expect(outcomeOf(() => payerClass([["Aetna"], [true]]))).toEqual({ code: "#VALUE!", sentence: "payer, position 2 is TRUE: put a name there, or clear the cell." });
  });
});

describe("PAYER_MIX", () => {
  it("answers with class, amount and share, largest first", () => {
    expect(payerMix(column("Aetna", "Medicaid", "aetna"), column(100, 300, 100))).toEqual([["Medicaid", 300, 0.6], ["Commercial", 200, 0.4]]);
  });

  it("leaves out rows without an amount, with or without a name", () => {
    expect(payerMix(column("Aetna", "Medicaid", null), column(100, null, null))).toEqual([["Commercial", 100, 1]]);
  });

  it("answers #NUM! where nothing came in, net", () => {
    expect(outcomeOf(() => payerMix(row("Aetna"), row(0)))).toMatchObject({ code: "#NUM!" });
  });

  it.each<[string, () => unknown, string]>([
    ["an amount without a payer", () => payerMix(row("Aetna", ""), row(1, 2)), "payers, position 2 is blank beside an amount: name the payer, or clear the amount."],
    ["fewer amounts than payers", () => payerMix(row("Aetna", "Cigna"), row(1)), "payers has 2 cells and amounts has 1: give one amount beside each payer."],
    ["an amount in words", () => payerMix(row("Aetna", "Cigna"), row(1, "much")), "amounts, position 2 is text “much”: put a number there, or clear the cell where nothing is known."],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#VALUE!", sentence });
  });

  it("does not care which way payers and amounts lie", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("Aetna", "Medicare", "Self pay"), fc.integer({ min: 1, max: 999 })), { minLength: 1 }), (pairs) => {
        const payers = pairs.map(([payer]) => payer);
        const amounts = pairs.map(([, amount]) => amount);
        expect(payerMix(row(...payers), column(...amounts))).toEqual(payerMix(column(...payers), row(...amounts)));
      }),
    );
  });
});

describe("PAYER_RISK", () => {
  const payers = column("Aetna", "BCBS of Texas", "Medicaid", "Humana Gold Plus", "Medicare", "Self Pay");
  const amounts = column(20, 20, 20, 10, 20, 10);

  it.each([
    ["hhi", 1800], ["effective", 10_000 / 1800], ["top", 0.2], ["topname", "Aetna"], ["lowpay", 0.3], ["medicaid", 0.2], ["medicare", 0.3], ["commercial", 0.4], ["selfpay", 0.1], ["basis", "payers"],
    ["score", 100 * (0.5 * 0.6 + 0.5 * 0.2)], ["band", "Moderate"],
  ])("answers %s with %p", (measure, expected) => {
    const answer = cell(payerRisk(payers, amounts, measure));
    if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 9);
    else expect(answer).toBe(expected);
  });

  it("answers with the score unless asked for something else", () => {
    expect(cell(payerRisk(payers, amounts))).toBe(cell(payerRisk(payers, amounts, "score")));
  });

  it("says that concentration cannot be judged where only classes are named", () => {
    const classes = column("Commercial", "Medicaid");
    expect(outcomeOf(() => payerRisk(classes, column(80, 20), "hhi"))).toMatchObject({ code: "#N/A", sentence: expect.stringContaining("classes only") as string });
    expect(payerRisk(classes, column(80, 20), "all")).toEqual(expect.arrayContaining([["score", 40], ["hhi", ""], ["effective", ""], ["basis", "classes"]]));
  });

  it("answers #NUM! where the payers net to nothing", () => {
    expect(outcomeOf(() => payerRisk(row("Aetna", "Cigna"), row(5, -5)))).toMatchObject({ code: "#NUM!" });
  });
});
