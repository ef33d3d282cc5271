import fc from "fast-check";
import { callsFunction } from "../../../src/workbook";

const NAMES = ["PAYER_RISK", "PAYER_MIX"];

describe("a formula calls one of our functions", () => {
  test.each(["=PAYER_RISK(A2:A9,B2:B9)", "=payer_mix(A2:A9,B2:B9)", "=IF(A1>0,-PAYER_RISK(A2:A9,B2:B9),\"\")", "=PAYER_RISK (A2)", "='My \"Sheet'!A1+PAYER_MIX(A2)", "=_xldudf_PAYER_RISK(A2)", "=T[[#All],[it's]]+PAYER_RISK(A2)"])("%s", (formula) => {
    expect(callsFunction(formula, NAMES)).toBe(true);
  });
});

describe("a name that only looks like a call is none", () => {
  test.each([
    ["in a text", "=\"PAYER_RISK(A2)\"&A1"],
    ["in a text with quotes", "=\"say \"\"PAYER_RISK(A2)\"\"\""],
    ["in a sheet's name", "='PAYER_RISK(2)'!A1"],
    ["in a column's name", "=SUM(T[PAYER_RISK(x)])"],
    ["as the end of another name", "=MY_PAYER_RISK(A2)+MY.PAYER_RISK(A2)"],
    ["as the beginning of another name", "=PAYER_RISK2(A2)+PAYER_RISK.X(A2)"],
    ["without a bracket", "=PAYER_RISK+1"],
    ["in a cell that holds text", "PAYER_RISK(A2)"],
  ])("%s: %s", (_where, formula) => {
    expect(callsFunction(formula, NAMES)).toBe(false);
  });

  test("no text put into quotes ever makes a call", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(callsFunction(`="${`PAYER_RISK(${text}`.replaceAll("\"", "\"\"")}"`, NAMES)).toBe(false)));
  });
});
