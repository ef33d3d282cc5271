import fc from "fast-check";
import { readNumber } from "../../../../src/local/files/cells/read-number";
import { isoDateSerial } from "../../../../src/local/files/cells/iso-date-serial";

const numberIn = (text: string): number | null => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return readNumber(bytes, 3, 3 + text.length);
};

describe("a number in a file", () => {
  test("is any number to its last bit", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => expect(numberIn(String(number))).toBe(number === 0 ? 0 : number)));
  });

  test("is any amount with decimals to its last bit", () => {
    fc.assert(fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), (digits, decimals) => expect(numberIn((digits / 10 ** decimals).toFixed(decimals))).toBe(Number((digits / 10 ** decimals).toFixed(decimals)) + 0)));
  });

  test.each([["", null], ["-", null], [".", null], ["abc", null], ["1.2.3", null], ["1e999", null], [" 12 ", 12], ["+5", 5], ["1E-5", 0.00001], ["00012.50", 12.5], ["12345678901234567890", 12_345_678_901_234_567_000]])("%p reads as %p", (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });
});

describe("a date stored as text", () => {
  test.each([
    ["2024-03-31", "1900", 45_382],
    ["2024-03-31T18:00:00Z", "1900", 45_382.75],
    ["1900-01-01", "1900", 1],
    ["1900-02-28", "1900", 59],
    ["1900-03-01", "1900", 61],
    ["1904-01-01", "1904", 0],
    ["2024-03-31", "1904", 43_920],
    ["12:00:00", "1900", 0.5],
    ["soon", "1900", null],
    ["", "1900", null],
  ] as const)("%s is, in the %s system, %p", (text, system, serial) => {
    expect(isoDateSerial(text, system)).toBe(serial);
  });
});
