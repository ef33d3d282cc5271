import fc from "fast-check";
import { charactersOfFileWidth, columnAt, fileWidthOfCharacters, pointsAcross, pointsDown, rowAt } from "../../../../src/local/files/geometry";
import { buildWorkbook } from "../../../support/xlsx/build";

describe("sizes in a file", () => {
  test("a column of the usual width is 8.43 characters and 9.140625 in a file", () => {
    expect(fileWidthOfCharacters(8.43)).toBe(9.140625);
    expect(charactersOfFileWidth(9.140625)).toBe(8.43);
  });

  test("a width of whole pixels comes back as it was", () => {
    fc.assert(fc.property(fc.integer({ min: 12, max: 1_790 }), (pixels) => {
      const characters = Math.round(((pixels - 5) / 7) * 100) / 100;
      expect(Math.abs(charactersOfFileWidth(fileWidthOfCharacters(characters)) - characters)).toBeLessThan(0.15);
    }));
    for (let characters = 1; characters <= 255; characters++) expect(charactersOfFileWidth(fileWidthOfCharacters(characters))).toBe(characters);
  });

  test("a place in points and the cell it is in name each other, whatever the widths", () => {
    const { sheet } = buildWorkbook();
    sheet.columns.set(0, { width: 20 });
    sheet.columns.set(1, { hidden: true });
    sheet.rows.set(2, { height: 40 });
    fc.assert(fc.property(fc.double({ min: 0, max: 5_000, noNaN: true }), (points) => {
      expect(pointsAcross(sheet, columnAt(sheet, points))).toBeCloseTo(points, 6);
      expect(pointsDown(sheet, rowAt(sheet, points))).toBeCloseTo(points, 6);
    }));
    expect(columnAt(sheet, 108.75)).toEqual({ index: 2, offset: 0 });
  });
});
