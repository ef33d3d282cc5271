import fc from "fast-check";
import { isOurSheet, planComparison, sheetEnding, sheetNamesWith } from "../../../src/workbook";
import { aComparison, aReading } from "../../support/a-group";

describe("what our sheets' names end with", () => {
  test("is taken from an ending or a whole name", () => {
    expect(["2", " 2026 ", "Associate Comparison 2026", "associate comparison West"].map(sheetEnding)).toEqual(["2", "2026", "2026", "West"]);
  });

  test("is refused where no sheet can be named so", () => {
    expect(["", "   ", "Associate Comparison", "a/b", "[x]", "what?", "eleven chars", "it's'", "a\nb"].map(sheetEnding)).toEqual(Array(9).fill(null));
  });

  test("always gives a name a sheet can have, which is known as ours", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 14 }), (typed) => {
        const ending = sheetEnding(typed);
        if (ending === null) return;
        for (const name of Object.values(sheetNamesWith(ending))) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|'$/);
          expect(isOurSheet(name)).toBe(true);
        }
      }),
    );
  });

  test("is said by every place of the plan that names a sheet", () => {
    const plan = planComparison(aComparison(), aReading(), { ending: "2026" });
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Associate Comparison 2026", "Comparison Detail 2026"]);
    expect(plan.activate).toBe("Associate Comparison 2026");
    expect(Object.keys(plan.settings["partnerTrack.sheets"] as object)).toEqual(plan.sheets.map(({ name }) => name));
    const sources = plan.sheets.flatMap(({ charts, sparklines }) => [...charts, ...sparklines]).map(({ source }) => source.sheet);
    expect(new Set(sources)).toEqual(new Set(["Comparison Detail 2026"]));
  });
});
