import fc from "fast-check";
import { assessGroup, compareGroup } from "../../../../src/domain";
import { COLUMN_IDS, comparisonTable, COMPARISON_SHEET, planComparison, type ColumnId, type SheetPlan, type WritePlan } from "../../../../src/workbook";
import { chosenColumns } from "../../../../src/workbook/comparison/columns";
import { EVIDENCE, GROUP } from "../../../domain/assessment/assessment-builders";
import { aReading } from "../../../support/a-group";
import { rectangleOf } from "../../../support/plan-addresses";

const comparison = compareGroup(GROUP);
const assessment = assessGroup(GROUP, comparison, EVIDENCE, { changesFor: "nobody" });
const anyChoice = fc.array(fc.constantFrom<ColumnId>(...COLUMN_IDS), { maxLength: 30 });

const planOf = (columns: readonly ColumnId[]): WritePlan => planComparison(comparison, aReading({ group: GROUP }), { assessment, columns });

function tableOf(plan: WritePlan): { readonly sheet: SheetPlan; readonly headings: readonly unknown[]; readonly names: readonly unknown[] } {
  const sheet = plan.sheets.find(({ name }) => name === COMPARISON_SHEET);
  if (sheet === undefined) throw new Error("the comparison is planned");
  const { top, left, bottom, right } = rectangleOf(sheet.names[0]?.address ?? "", { rows: 0, columns: 0 });
  const rows = sheet.values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return { sheet, headings: rows[0] ?? [], names: rows.slice(1).map(([name]) => name) };
}

describe("Columns that somebody picked", () => {
  it("come in the order they were picked, each once, after the name", () => {
    expect(chosenColumns({ preset: "full", columns: ["track", "growth", "track", "associate"] }, true)).toEqual(["associate", "track", "growth"]);
  });

  it("are the preset's where nobody picked any, and the name alone where everything was left out", () => {
    expect(chosenColumns({ preset: "full", columns: null }, true)).toEqual(COLUMN_IDS);
    expect(chosenColumns({ preset: "meeting", columns: [] }, true)).toEqual(["associate"]);
  });

  it("say whose share it is where the payer is not beside it", () => {
    const withPayers = aReading().group ?? GROUP;
    const headings = (columns: readonly ColumnId[]): string[] => comparisonTable(compareGroup(withPayers), { columns }).columns.map(({ heading }) => heading);
    expect(headings(["topPayer", "topShare"])).toEqual(["Associate", "Top payer", "Its share"]);
    expect(headings(["topShare", "topPayer"])).toEqual(["Associate", "Share of the top payer", "Top payer"]);
  });

  it("give a plan with just these columns, one page wide, that never loses the name", () => {
    fc.assert(
      fc.property(anyChoice, (columns) => {
        const plan = planOf(columns);
        const { sheet, headings, names } = tableOf(plan);
        const table = comparisonTable(comparison, { assessment, columns });
        const wanted = [...new Set<ColumnId>(["associate", ...columns])];
        expect(wanted.filter((id) => table.columns.some((column) => column.id === id))).toEqual(table.columns.map(({ id }) => id));
        expect(headings).toEqual(table.columns.map(({ heading }) => heading));
        expect(names.slice(0, comparison.rows.length)).toEqual(comparison.rows.map(({ name }) => name));
        expect(rectangleOf(sheet.print.area, { rows: 0, columns: 0 }).right).toBe((sheet.values[0]?.length ?? 0) - 1);
        expect([1, null]).toContain(sheet.print.pagesTall);
        const drawn = new Set(sheet.sparklines.map(({ cell }) => rectangleOf(cell, { rows: 0, columns: 0 }).left));
        expect([...drawn]).toEqual(columns.includes("line") ? [table.columns.findIndex(({ id }) => id === "line")] : []);
      }),
      { numRuns: 60 },
    );
  });
});
