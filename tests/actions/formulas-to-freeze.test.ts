import { formulasToFreeze } from "../../src/actions";
import { WorkbookError } from "../../src/workbook";
import { aWorkbook } from "../support/a-workbook";

const NOTES = [["=PAYER_CLASS(B1)", "Aetna"], ["=SUM(C1:C3)", "=HEADACHE_SCORE(A1:A3,B1:B3)"]];

describe("What a freezing would come upon", () => {
  test("formulas that call our functions, by sheet, and nothing is changed", async () => {
    const workbook = aWorkbook({ sheets: { Notes: NOTES, "Other notes": [["=PAYER_CLASS(A2)"]] } });
    expect(await formulasToFreeze(workbook)).toEqual({ kind: "found", sheets: [{ sheet: "Notes", formulas: 2 }, { sheet: "Other notes", formulas: 1 }] });
    expect(workbook.asked).toEqual(["findFormulas"]);
  });

  test("none where nobody uses them", async () => {
    expect(await formulasToFreeze(aWorkbook())).toEqual({ kind: "found", sheets: [] });
  });

  test("protected sheets, which would stop it, each once", async () => {
    expect(await formulasToFreeze(aWorkbook({ sheets: { Notes: NOTES }, protected: ["Notes"] }))).toEqual({ kind: "protected", sheets: ["Notes"] });
  });

  test("a failure of the program in words, by its kind", async () => {
    const busy = { findFormulas: () => Promise.reject(new WorkbookError("busy", { code: "Busy", doing: "looking for formulas", workbook: "untouched" })) };
    expect(await formulasToFreeze(busy)).toMatchObject({ kind: "failed", failure: { kind: "busy" } });
  });
});
