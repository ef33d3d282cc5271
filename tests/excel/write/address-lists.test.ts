import fc from "fast-check";
import { addressLists } from "../../../src/excel/write/address-lists";

describe("lists of addresses", () => {
  test("stay one list where Excel takes it", () => expect(addressLists("A1:B2,C3")).toEqual(["A1:B2,C3"]));

  test("name the same addresses in the same order, and none is longer than Excel takes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_048_576 }), { minLength: 1, maxLength: 2_000 }), (rows) => {
        const all = rows.map((row) => `A${row}:XFD${row}`).join(",");
        const lists = addressLists(all);
        expect(lists.join(",")).toBe(all);
        expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8_192);
      }),
    );
  });
});
