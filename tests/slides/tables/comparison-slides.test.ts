import fc from "fast-check";
import { comparisonTable, type ComparisonTable } from "../../../src/workbook";
import { BODY, SMALLEST_TEXT } from "../../../src/slides/page";
import { comparisonSlides } from "../../../src/slides/tables/comparison-slides";
import { aComparison, aPhysician, associates } from "../../support/a-group";
import { elementsOf } from "../../support/a-deck";
import { assess, GROUP } from "../../domain/assessment/assessment-builders";
import { compareGroup } from "../../../src/domain";

const tablesOf = (table: ComparisonTable): ReturnType<typeof elementsOf<"table">> => comparisonSlides(table, "Comparison", "").flatMap((slide) => elementsOf(slide, "table"));
const namesIn = (table: ComparisonTable): string[] => tablesOf(table).flatMap(({ rows }) => rows.flatMap(({ role, cells }) => (role === "body" ? [cells[0]?.text ?? ""] : [])));

describe("the comparison on slides", () => {
  test.each([1, 3, 25, 60])("%d associates stand there once each, under the headings and above the median", (count) => {
    const table = comparisonTable(aComparison({}, associates(count)));
    expect(namesIn(table)).toEqual(table.rows.map(([name]) => name));
    for (const { rows } of tablesOf(table)) expect([rows[0]?.role, rows.at(-1)?.role]).toEqual(["header", "median"]);
  });

  test("where verdicts are there too and do not fit beside the money, each associate stands once in each of two tables, and no column is lost", () => {
    const table = comparisonTable(compareGroup(GROUP), { assessment: assess() });
    const names = table.rows.map(([name]) => name);
    expect(namesIn(table)).toEqual([...names, ...names]);
    const headings = new Set(tablesOf(table).flatMap(({ rows }) => rows[0]?.cells.map(({ text }) => text) ?? []));
    expect([...headings].sort()).toEqual(table.columns.filter(({ id }) => id !== "line").map(({ heading }) => heading).sort());
  });

  test("whatever the names, no table leaves its slide or goes below the smallest text", () => {
    const name = fc.oneof(fc.string({ minLength: 1, maxLength: 90, unit: "grapheme" }), fc.constantFrom("W".repeat(90), "Maximiliane-Theodora von Hohenzollern-Sigmaringen y Castellanos"));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (names) => {
        const table = comparisonTable(aComparison({}, names.map((each) => aPhysician({ name: each }))));
        for (const { box, sizePoints, columns } of tablesOf(table)) {
          expect(box.y + box.height).toBeLessThanOrEqual(BODY.y + BODY.height + 1e-6);
          expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(BODY.width + 1e-6);
          expect(sizePoints).toBeGreaterThanOrEqual(SMALLEST_TEXT);
        }
      }),
      { numRuns: 25 },
    );
  });
});
