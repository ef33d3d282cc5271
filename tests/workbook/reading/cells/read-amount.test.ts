import fc from "fast-check";
import { readAmount } from "../../../../src/workbook/reading/cells/read-amount";

const numbers: readonly (readonly [string, number])[] = [
  ["1234.56", 1234.56],
  ["$1,234.56", 1234.56],
  ["$ 1,234.56 ", 1234.56],
  ["(1,234.56)", -1234.56],
  ["$(1,234.56)", -1234.56],
  ["($1,234.56)", -1234.56],
  ["-$5", -5],
  ["$-5", -5],
  ["1,234.56-", -1234.56],
  ["\u22121,234.56", -1234.56],
  ["\u20131,234.56", -1234.56],
  ["1,234.56 CR", -1234.56],
  ["1,234.56CR", -1234.56],
  ["1,234.56 DR", 1234.56],
  ["\u00a01,234.56\u00a0", 1234.56],
  ["1\u202f234.56", 1234.56],
  ["USD 1,234", 1234],
  ["'1234", 1234],
  ["1,234*", 1234],
  ["12.5K", 12_500],
  ["1.2M", 1_200_000],
  ["1.2MM", 1_200_000],
  [".50", 0.5],
  ["0.00", 0],
  ["(0.00)", 0],
];

describe("an amount in text", () => {
  test.each(numbers)("%j is a number", (text, value) => {
    expect(readAmount(text)).toEqual({ kind: "number", value });
  });

  test.each(["", "  ", "-", "--", "\u2014", "\u2013", "$ -", "n/a", "N/A", "NA", "none", "(blank)", "\u00a0"])("%j is no figure", (text) => {
    expect(readAmount(text)).toEqual({ kind: "none" });
  });

  test.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#SPILL!", "####"])("%j is an error", (text) => {
    expect(readAmount(text)).toMatchObject({ kind: "error" });
  });

  test.each(["see note", "12.5.3", "1,23", "TBD", "12/31/2024", "Smith", "1.234,56"])("%j is text, not a guess", (text) => {
    expect(readAmount(text)).toMatchObject({ kind: "text" });
  });

  test.each([["95%", 0.95], ["95.5 %", 0.955], ["(2%)", -0.02]])("%j is a percentage", (text, value) => {
    expect(readAmount(text)).toEqual({ kind: "percent", value });
  });

  test("a number is itself, and a truth value is no amount", () => {
    expect(readAmount(-3.25)).toEqual({ kind: "number", value: -3.25 });
    expect(readAmount(true)).toMatchObject({ kind: "text" });
  });

  test("every amount of cents reads the same however it is written", () => {
    const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (cents) => {
        const plain = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        const written = `${grouped(String(Math.floor(cents / 100)))}.${plain.slice(-2)}`;
        const value = cents / 100;
        for (const text of [plain, written, `$${written}`, ` ${written} `]) expect(readAmount(text)).toEqual({ kind: "number", value });
        for (const text of [`(${written})`, `-${written}`, `${written}-`, `-$${written}`, `${written} CR`]) {
          expect(readAmount(text)).toEqual({ kind: "number", value: -value });
        }
      }),
    );
  });
});
