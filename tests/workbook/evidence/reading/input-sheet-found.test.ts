import { INPUT_SHEETS, planInputSheets, readEvidence, type InputSheetState, type SheetSnapshot } from "../../../../src/workbook";
import { aFilledSheet, aSheet, FILLED, PEOPLE } from "../../../support/input-sheets";

const statesOf = (sheets: readonly SheetSnapshot[]): Readonly<Record<string, InputSheetState>> =>
  Object.fromEntries(readEvidence(sheets, "1900", PEOPLE).sheets.map(({ name, state }) => [name, state]));

describe("which input sheets a workbook has", () => {
  test("all of them are told of, in the order they are written in, and missing where there are none", () => {
    expect(readEvidence([], "1900", PEOPLE).sheets).toEqual(INPUT_SHEETS.map((name) => ({ name, state: "missing" })));
  });

  test.each(Object.keys(FILLED))("%s is filled once a row of it was read, and the others are still missing", (name) => {
    const states = statesOf([aFilledSheet(name)]);
    expect(states[name]).toBe("filled");
    expect(Object.values(states).filter((state) => state !== "missing")).toHaveLength(1);
  });

  test.each(INPUT_SHEETS.filter((name) => name !== "Scoring"))("%s as it is given out is empty", (name) => {
    const [plan] = planInputSheets(["Grace Kim"], [name], null);
    expect(statesOf([aSheet(name, (plan?.values ?? []).map((row) => row.map((cell) => cell ?? "")))])[name]).toBe("empty");
  });

  test("rows of which none can be read are neither filled nor empty", () => {
    expect(statesOf([aFilledSheet("Incidents", [["Nobody Known", "2026-03-12", "lateness", "minor"]])])["Incidents"]).toBe("unread");
  });

  test("a scale is filled as soon as it is there: its defaults hold", () => {
    const [plan] = planInputSheets([], ["Scoring"], null);
    expect(statesOf([aSheet("Scoring", (plan?.values ?? []).map((row) => row.map((cell) => cell ?? "")))])["Scoring"]).toBe("filled");
  });
});
