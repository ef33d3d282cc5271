import fc from "fast-check";
import { draftName, freeSheetName, isDraftName } from "../../src/excel/write/names";

describe("names of sheets that come and go", () => {
  test("a kept sheet says so in its name", () => {
    expect(freeSheetName("Associate Comparison", "kept", ["Payments"])).toBe("Associate Comparison (kept)");
  });

  test("a second kept sheet is numbered, whatever the case of the first", () => {
    expect(freeSheetName("Associate Comparison", "kept", ["ASSOCIATE COMPARISON (KEPT)"])).toBe("Associate Comparison (kept 2)");
  });

  test("drafts are told from the user's sheets by name", () => {
    expect(isDraftName(draftName(0))).toBe(true);
    expect(isDraftName("Partner Track notes")).toBe(false);
  });

  test("property: the name is free and within Excel's 31 characters", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), fc.array(fc.string()), (name, taken) => {
        const all = [...taken, freeSheetName(name, "old", taken)];
        const free = freeSheetName(name, "old", all);
        expect(free.length).toBeLessThanOrEqual(31);
        expect(all.map((each) => each.toLowerCase())).not.toContain(free.toLowerCase());
      }),
    );
  });
});
