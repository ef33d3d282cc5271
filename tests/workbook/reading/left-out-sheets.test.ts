import fc from "fast-check";
import type { SheetSnapshot } from "../../../src/workbook";
import { read, sheet } from "./builders";

const PAYMENTS = sheet("Payments", [
  ["Provider", "Month", "Payments"],
  ["LEE, ANN MD", "2025-01", 100],
  ["CHAN, BO MD", "2025-02", 110],
  ["LEE, ANN MD", "2025-03", 120],
]);
const FTE = sheet("Clinical FTE", [["Provider", "cFTE"], ["Ann Lee", 1], ["Bo Chan", 0.8]]);
const ROSTER = sheet("Roster 2019", [["Provider", "Role"], ["Ann Lee", "Associate"], ["Cy Diaz", "Partner"]]);
const FORECAST = sheet("Forecast", [["Physician", "2025Q1", "2025Q2"], ["Ann Lee", 900, 950], ["Bo Chan", 800, 850]]);
const ALL = [PAYMENTS, FTE, ROSTER, FORECAST];

const outOf = (sheets: readonly SheetSnapshot[]): Record<string, string> => Object.fromEntries(sheets.map(({ name }) => [`sheet-${name}`, "left-out"]));

describe("a sheet said to be left out", () => {
  test("is read as if it were not there, and the reading says so", () => {
    const { findings, ...without } = read([PAYMENTS, FTE, FORECAST], { answers: outOf([FORECAST]) });
    const { findings: ownFindings, ...alone } = read([PAYMENTS, FTE]);
    expect(without).toEqual({ ...alone, signature: without.signature });
    expect(findings).toEqual([...ownFindings, { severity: "note", code: "sheet_left_out", text: "The sheet Forecast is left out, as was answered.", where: null }]);
  });

  test("takes its people with it where they stand nowhere else", () => {
    expect(read([PAYMENTS, ROSTER], { answers: outOf([ROSTER]) }).group?.physicians.map(({ name }) => name)).not.toContain("Cy Diaz");
  });

  test("that is the only one leaves nothing to read, and not an empty workbook", () => {
    expect(read([PAYMENTS], { answers: outOf([PAYMENTS]) })).toMatchObject({ outcome: "refuse", problem: read([sheet("Notes", [["Nothing", "of money"]])]).problem });
  });

  test("does not bring a hidden sheet in its place", () => {
    const hidden = { ...FORECAST, visibility: "hidden" } as const;
    expect(read([PAYMENTS, hidden], { answers: outOf([PAYMENTS]) }).outcome).toBe("refuse");
  });

  test("property: the layout stays the same, so the answer is found again, whichever sheets are left out", () => {
    fc.assert(fc.property(fc.subarray(ALL), (out) => expect(read(ALL, { answers: outOf(out) }).signature).toBe(read(ALL).signature)));
  });

  test("property: any other answer about a sheet changes nothing", () => {
    fc.assert(fc.property(fc.constantFrom(...ALL), fc.string().filter((option) => option !== "left-out"), ({ name }, option) => expect(read(ALL, { answers: { [`sheet-${name}`]: option } })).toEqual(read(ALL))));
  });
});
