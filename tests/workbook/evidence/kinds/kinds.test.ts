import fc from "fast-check";
import type { IsoDate } from "../../../../src/domain";
import type { CellValue } from "../../../../src/workbook";
import { anybodyKind, associateKind, dateKind, listKind, moneyKind, numberKind, percentKind, textKind, wholeKind, yesNoKind, type CellContext, type ColumnKind } from "../../../../src/workbook/evidence/kinds";
import { personMatcher } from "../../../../src/workbook/evidence/reading/match-person";

const context: CellContext = { dateSystem: "1900", match: personMatcher(["Daniel Okafor"]) };
const read = (kind: ColumnKind<unknown>, cell: CellValue, dateSystem: "1900" | "1904" = "1900"): unknown => {
  const parsed = kind.parse(cell, { ...context, dateSystem });
  return parsed.kind === "value" ? parsed.value : parsed.kind;
};
const LETTERS = listKind(["with", "not with", "shops offers, threatens to leave"], { "1": "with" });

describe("what a cell says", () => {
  test.each([
    [46_093, "2026-03-12"],
    [46_093.75, "2026-03-12"],
    ["3/12/2026", "2026-03-12"],
    ["2026-03-12", "2026-03-12"],
    ["March 12, 2026", "2026-03-12"],
    ["12-Mar-2026", "2026-03-12"],
    ["Mar 2026", "2026-03-01"],
    ["", "blank"],
    [" ", "blank"],
    ["not asked", "blank"],
    ["n/a", "blank"],
    ["soon", "bad"],
    ["13/40/2026", "bad"],
    ["2026Q1", "bad"],
    [2026, "bad"],
    [-5, "bad"],
    [1e9, "bad"],
    [true, "bad"],
    ["#REF!", "bad"],
  ])("the day in %p is %p", (cell, day) => {
    expect(read(dateKind, cell)).toBe(day);
  });

  test("a serial date is another day where the workbook counts from 1904", () => {
    expect(read(dateKind, 46_093 - 1_462, "1904")).toBe("2026-03-12");
    expect(read(dateKind, 46_093, "1904")).toBe("2030-03-13");
  });

  test("a month without a day is taken from its first, and that is said", () => {
    expect(dateKind.parse("July 2023", context)).toMatchObject({ value: "2023-07-01", note: expect.stringContaining("first of the month") as string });
  });

  test.each([
    [yesNoKind, "Yes", true],
    [yesNoKind, "n", false],
    [yesNoKind, true, true],
    [yesNoKind, 0, false],
    [yesNoKind, "FALSE", false],
    [yesNoKind, "?", "blank"],
    [yesNoKind, "x", "bad"],
    [yesNoKind, "maybe", "bad"],
    [yesNoKind, "open", "bad"],
    [wholeKind(), "1,200", 1200],
    [wholeKind(), 0, 0],
    [wholeKind(), -1, "bad"],
    [wholeKind(), 2.5, "bad"],
    [wholeKind(), "50%", "bad"],
    [wholeKind({ minimum: 1, maximum: 3 }), 4, "bad"],
    [numberKind({ minimum: 0, maximum: 100 }), "88.5", 88.5],
    [numberKind({ minimum: 0, maximum: 100 }), 101, "bad"],
    [numberKind(), "(3)", -3],
    [numberKind(), "lots", "bad"],
    [numberKind(), "#DIV/0!", "bad"],
    [percentKind(), "75 %", 0.75],
    [percentKind(), 0.75, 0.75],
    [percentKind(), 75, 0.75],
    [percentKind(), 101, "bad"],
    [percentKind(), "-1%", "bad"],
    [moneyKind, "$310,000.50", 31_000_050],
    [moneyKind, 12, 1200],
    [moneyKind, -1, "bad"],
    [moneyKind, "about 300k?", "bad"],
    [LETTERS, "WITH", "with"],
    [LETTERS, "not-with", "not with"],
    [LETTERS, 1, "with"],
    [LETTERS, "shops offers or threatens to leave", "shops offers, threatens to leave"],
    [LETTERS, "without", "bad"],
    [LETTERS, "", "blank"],
    [textKind(""), "  two\n words ", "two words"],
    [textKind(""), 12, "12"],
    [textKind(""), "#N/A", "bad"],
    [textKind(""), "x".repeat(81), "bad"],
    [textKind(""), "Fewer patients waiting", "Fewer patients waiting"],
    [textKind(""), "Complaint of patient Jane Doe", "bad"],
    [textKind(""), "MRN 55812", "bad"],
    [textKind(""), "123-45-6789", "bad"],
    [textKind(""), "account 10045583", "bad"],
    [associateKind, "Okafor, Daniel", "Daniel Okafor"],
    [associateKind, "Okafor", "bad"],
    [associateKind, 5, "bad"],
    [anybodyKind, "Okafor, Daniel", "Daniel Okafor"],
    [anybodyKind, "Paul Weiss", "Paul Weiss"],
  ])("a cell of its kind, %#: %p", (kind, cell, value) => {
    expect(read(kind as ColumnKind<unknown>, cell)).toEqual(value);
  });

  test("what is wrong is said with what to write instead", () => {
    expect(associateKind.parse("D. Okafor", context)).toEqual({ kind: "bad", problem: 'says "D. Okafor", whom the collections do not name; if Daniel Okafor is meant, write that name' });
    expect(wholeKind({ minimum: 1, maximum: 3 }).parse("bad", context)).toEqual({ kind: "bad", problem: 'says "bad"; write a whole number from 1 to 3' });
    expect(yesNoKind.parse("x", context)).toEqual({ kind: "bad", problem: 'says "x"; write Yes or No, or leave it empty where nobody has answered' });
  });
});

const anyCell = fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.boolean(), fc.constantFrom("", "#REF!", "1/2/2026", "50%", "yes"));
const KINDS: readonly ColumnKind<unknown>[] = [dateKind, yesNoKind, wholeKind(), numberKind(), percentKind(), moneyKind, LETTERS, textKind(""), associateKind, anybodyKind];

describe("every kind of column", () => {
  test("property: reads whatever stands in a cell without failing", () => {
    fc.assert(fc.property(fc.constantFrom(...KINDS), anyCell, (kind, cell) => expect(["value", "blank", "bad"]).toContain(kind.parse(cell, context).kind)));
  });

  test("property: gives back what it has written, in both date systems", () => {
    const days = fc.date({ min: new Date("1951-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10) as IsoDate);
    fc.assert(
      fc.property(days, fc.boolean(), fc.integer({ min: 0, max: 1e9 }), fc.constantFrom("1900" as const, "1904" as const), (day, answer, count, dateSystem) => {
        expect(read(dateKind, dateKind.show(day, dateSystem), dateSystem)).toBe(day);
        expect(read(yesNoKind, yesNoKind.show(answer, dateSystem))).toBe(answer);
        expect(read(wholeKind(), wholeKind().show(count, dateSystem))).toBe(count);
        expect(read(moneyKind, moneyKind.show(count, dateSystem))).toBe(count);
      }),
    );
  });
});
