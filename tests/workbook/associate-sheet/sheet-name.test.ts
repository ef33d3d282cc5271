import fc from "fast-check";
import { associateSheetName, associateSheetNames } from "../../../src/workbook";

describe("the name of an associate's sheet", () => {
  test("is one that every program takes", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: "binary" }), (name) => {
        const sheet = associateSheetName(name);
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(sheet).not.toMatch(/[\\/?*[\]:\p{Cc}]|'$/u);
        expect(sheet.startsWith("For")).toBe(true);
      }),
    );
  });

  test("is another for each of several people, whatever their names begin with", () => {
    const long = "Maximiliana Featherstonehaugh-Cholmondeley";
    const names = associateSheetNames([`${long} II`, long, "amara osei", "Amara Osei"]);
    expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(4);
    expect([...names.values()].every(({ length }) => length <= 31)).toBe(true);
  });
});
