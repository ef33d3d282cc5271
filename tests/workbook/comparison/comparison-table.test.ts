import fc from "fast-check";
import { comparisonTable, planComparison } from "../../../src/workbook";
import { aComparison, aPhysician, aReading, aRow, associates, withoutCfte } from "../../support/a-group";
import { valuesAt } from "../../support/plan-addresses";

const headings = (comparison = aComparison()): string[] => comparisonTable(comparison).columns.map(({ heading }) => heading);

describe("the comparison in words", () => {
  test("has every column the group has evidence for, in the order the eye should go", () => {
    expect(headings()).toEqual([
      "Associate",
      "Years on track",
      "cFTE",
      "Collections per cFTE, last 4 q",
      "Last six quarters",
      "Growth a quarter",
      "What six quarters show",
      "Percentile",
      "Overhead coverage",
      "Payer risk",
      "Top payer",
      "Its share",
    ]);
  });

  test("says each figure as the sheet shows it", () => {
    const comparison = aComparison({ rows: [aRow({ percentile: 0.943 })] });
    expect(comparisonTable(comparison).rows[0]).toEqual([
      "Amara Okafor",
      "3.3 of 4",
      "1.00",
      "$1.360 M",
      expect.stringMatching(/^[▁-█]{6}$/),
      "+3.7%",
      "▲ Rising",
      "94",
      "1.89×",
      "Low",
      "Blue Cross Blue Shield",
      "34%",
    ]);
  });

  test("leaves out what nobody has evidence for, and says what is missed", () => {
    const bare = associates(3).map((physician) => ({ ...physician, startDate: null, payers: null, overhead: null }));
    const { columns, missed } = comparisonTable(aComparison({}, bare));
    expect(columns.map(({ id }) => id)).toEqual(["associate", "cfte", "compared", "line", "growth", "trend", "percentile"]);
    expect(missed).toEqual(["years on track", "overhead coverage", "payer risk"]);
  });

  test("keeps a column that a single associate has evidence for, and gives the others words", () => {
    const [first, ...others] = associates(3).map((physician) => ({ ...physician, overhead: null }));
    const withOne = [{ ...(first ?? aPhysician()), overhead: aPhysician().overhead }, ...others];
    const { columns, rows } = comparisonTable(aComparison({}, withOne));
    const column = columns.findIndex(({ id }) => id === "overheadCoverage");
    expect(rows.map((row) => row[column]).sort()).toEqual([expect.stringMatching(/×$/), "no overhead", "no overhead"]);
  });

  test("compares collections as they stand where nobody's clinical time is known, and says so", () => {
    const { columns, rows, median, basisNote } = comparisonTable(aComparison({}, withoutCfte(associates(3))));
    expect(columns.map(({ heading }) => heading)).toEqual(expect.arrayContaining(["Collections, last 4 q", "Last six quarters", "Growth a quarter", "Percentile"]));
    expect(columns.map(({ id }) => id)).not.toContain("cfte");
    expect(rows[0]?.[2]).toMatch(/^\$/);
    expect(median[2]).toMatch(/^\$/);
    expect(basisNote).toContain("gives no clinical FTE");
  });

  test("has nothing to say of its basis where there is clinical time", () => {
    expect(comparisonTable(aComparison()).basisNote).toBeNull();
  });

  test("calls everybody a physician where the workbook names no roles", () => {
    const unknown = associates(2).map((physician) => ({ ...physician, role: "unknown" as const }));
    expect(headings(aComparison({}, unknown))[0]).toBe("Physician");
  });

  test("never has an empty cell, whatever an associate lacks", () => {
    const figure = fc.option(fc.integer({ min: 1, max: 50_000_000 }), { nil: null, freq: 2 });
    const list = fc.array(figure, { minLength: 6, maxLength: 6 });
    const sparse = fc.record({ collections: list, cfte: fc.array(fc.constantFrom(null, 0.5, 1), { minLength: 6, maxLength: 6 }), overhead: fc.option(list, { nil: null }), startDate: fc.constantFrom(null, "2024-01-01" as const) });
    fc.assert(
      fc.property(fc.array(sparse, { minLength: 1, maxLength: 6 }), (people) => {
        const physicians = people.map((person, index) => aPhysician({ ...person, name: `Associate ${index}`, payers: index % 2 === 0 ? null : aPhysician().payers }));
        const { rows, columns } = comparisonTable(aComparison({}, physicians));
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          expect(row.filter((cell) => cell.trim() === "" || /^[–−-]$/.test(cell))).toEqual([]);
        }
      }),
    );
  });

  test("agrees with the sheet: the same words, and numbers where a number can be one", () => {
    const comparison = aComparison({}, associates(6));
    const [sheet] = planComparison(comparison, aReading()).sheets;
    if (sheet === undefined) throw new Error("no sheet planned");
    const [name] = sheet.names;
    const [heading = [], ...body] = valuesAt(sheet, name?.address ?? "A1");
    const table = comparisonTable(comparison);
    expect(heading.filter((cell) => cell !== null)).toEqual(table.columns.map((column) => column.heading));
    const text = table.columns.findIndex(({ id }) => id === "trend");
    expect(body.slice(0, 6).map((row) => row[text])).toEqual(table.rows.map((row) => row[text]));
    const numeric = table.columns.flatMap(({ align }, index) => (align === "right" ? [index] : []));
    for (const row of body.slice(0, 6)) for (const column of numeric) expect(typeof row[column]).toBe("number");
  });
});
