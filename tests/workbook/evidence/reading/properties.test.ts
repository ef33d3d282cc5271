import fc from "fast-check";
import { INPUT_SHEETS, readEvidence, type CellValue, type SheetSnapshot } from "../../../../src/workbook";
import { aFilledSheet, aSheet, aTemplate, FILLED, headingRowOf, PEOPLE, withoutPlaces } from "../../../support/input-sheets";

const NAMES = Object.keys(FILLED);
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom("", "#REF!", "yes", "50%", "3/3/2026", "Grace Kim", "lateness", "with", "partner", 1, 46_000));

const entriesIn = (sheets: readonly SheetSnapshot[]): unknown[] => Object.values(readEvidence(sheets, "1900", PEOPLE).evidence).flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));

/** An order of `count` places, from numbers that say who comes first. */
const orderOf = (count: number, keys: readonly number[]): number[] => Array.from({ length: count }, (_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));

const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value, (key, each: unknown) => (key === "where" ? undefined : each))).sort();

describe("reading input sheets", () => {
  test("property: columns and rows say the same in any order, below any number of titles", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.array(fc.double({ noNaN: true }), { minLength: 30, maxLength: 30 }), fc.nat(5), fc.nat(4), (name, keys, titles, column) => {
        const plan = aTemplate(name);
        const headings = (plan.values[headingRowOf(plan)] ?? []).map((cell) => cell ?? "");
        const rows = (FILLED[name] ?? []).map((row) => headings.map((_, index) => row[index] ?? ""));
        const columns = orderOf(headings.length, keys);
        const shuffle = (row: readonly CellValue[]): CellValue[] => columns.map((index) => row[index] ?? "");
        const moved = aSheet(name.toUpperCase(), [...Array.from({ length: titles }, () => ["A title"]), shuffle(headings), [], ...orderOf(rows.length, keys).map((index) => shuffle(rows[index] ?? []))], { firstColumn: column });
        expect(sorted(entriesIn([moved]))).toEqual(sorted(entriesIn([aFilledSheet(name)])));
      }),
    );
  });

  test("property: whatever stands in the cells, reading does not fail, and no row makes more than one entry", () => {
    fc.assert(
      fc.property(fc.constantFrom(...INPUT_SHEETS), fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 8 }), (name, rows) => {
        const read = entriesIn([aFilledSheet(name, rows)]);
        expect(read.length).toBeLessThanOrEqual(rows.length);
        for (const entry of read as { associate?: string }[]) if (name !== "Track record" && entry.associate !== undefined) expect(PEOPLE).toContain(entry.associate);
      }),
      { numRuns: 300 },
    );
  });

  test("property: rows without anybody of the collections make no entry about anybody", () => {
    const cell = fc.oneof(fc.string({ maxLength: 10 }), fc.double({ noNaN: true }), fc.constantFrom<CellValue>("lateness", "with", 1, "Yes", 46_000, "committee"));
    const names = NAMES.filter((name) => name !== "Track record" && name !== "Benchmarks");
    fc.assert(fc.property(fc.constantFrom(...names), fc.array(fc.array(cell, { minLength: 4, maxLength: 9 }), { maxLength: 6 }), (name, rows) => expect(entriesIn([aFilledSheet(name, rows)])).toEqual([])));
  });

  test("property: a sheet of anything at all under one of these names is read without failing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...INPUT_SHEETS), fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), (name, values) => {
        const { findings } = readEvidence([aSheet(name, values)], "1904", PEOPLE);
        expect(findings.every(({ text }) => text.endsWith("."))).toBe(true);
      }),
    );
  });

  test("property: a bad cell never changes what other rows say", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), anyCell, fc.nat(10), (name, garbage, column) => {
        // A name alone is a row that says no more yet, and no bad cell.
        fc.pre(column > 0 || typeof garbage !== "string" || !PEOPLE.includes(garbage));
        const rows = FILLED[name] ?? [];
        const spoilt = [...rows, Array.from({ length: 11 }, (_, index) => (index === column ? garbage : "@@"))];
        const alone = withoutPlaces(readEvidence([aFilledSheet(name, rows)], "1900", PEOPLE).evidence);
        expect(withoutPlaces(readEvidence([aFilledSheet(name, spoilt)], "1900", PEOPLE).evidence)).toEqual(alone);
      }),
    );
  });
});
