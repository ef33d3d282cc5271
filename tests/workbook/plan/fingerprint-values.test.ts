import fc from "fast-check";
import { fingerprintValues } from "../../../src/workbook";

const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.integer(), fc.boolean(), fc.constant(""), fc.constant(null));
const block = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

describe("the fingerprint of a sheet's values", () => {
  test("is sixteen hexadecimal digits, for no cells too", () => {
    expect(fingerprintValues([])).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintValues([["Amara Okafor", 1.92]])).toMatch(/^[0-9a-f]{16}$/);
  });

  test("does not see whether an empty cell came back as null or as empty text", () => {
    expect(fingerprintValues([["a", null, 1]])).toBe(fingerprintValues([["a", "", 1]]));
  });

  test("does not see empty cells to the right and below", () => {
    fc.assert(
      fc.property(block, (values) => {
        const padded = [...values.map((row) => [...row, "", null]), ["", ""]];
        expect(fingerprintValues(padded)).toBe(fingerprintValues(values));
      }),
    );
  });

  test("does not see the sixteenth digit of a number", () => {
    expect(fingerprintValues([[0.1 + 0.2]])).toBe(fingerprintValues([[0.3]]));
    expect(fingerprintValues([[-0]])).toBe(fingerprintValues([[0]]));
  });

  test("sees a number changed by a cent", () => {
    expect(fingerprintValues([[48_211_906.14]])).not.toBe(fingerprintValues([[48_211_906.15]]));
  });

  test("tells a number from the text that looks like it, and true from its word", () => {
    expect(fingerprintValues([[1]])).not.toBe(fingerprintValues([["1"]]));
    expect(fingerprintValues([[true]])).not.toBe(fingerprintValues([["true"]]));
  });

  test("sees a value moved to the next cell or split over two", () => {
    expect(fingerprintValues([["a", ""]])).not.toBe(fingerprintValues([["", "a"]]));
    expect(fingerprintValues([["ab", "c"]])).not.toBe(fingerprintValues([["a", "bc"]]));
    expect(fingerprintValues([["a"], ["b"]])).not.toBe(fingerprintValues([["a", "b"]]));
  });

  test("sees any one text cell changed", () => {
    fc.assert(
      fc.property(block, fc.nat(), fc.nat(), (values, row, column) => {
        const changed = values.map((cells) => [...cells]);
        const cells = changed[row % Math.max(1, changed.length)];
        fc.pre(cells !== undefined && cells.length > 0);
        cells[column % cells.length] = "changed by the user, certainly";
        expect(fingerprintValues(changed)).not.toBe(fingerprintValues(values));
      }),
    );
  });
});
