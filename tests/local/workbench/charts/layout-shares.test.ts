import type { ChartModel, ChartSeriesModel } from "../../../../src/local/host/model";
import { chartData } from "../../../../src/local/workbench/charts/chart-data";
import { layoutShares, type DrawnShares } from "../../../../src/local/workbench/charts/layout-shares";
import { buildChart, buildSeries } from "../../../support/xlsx/build";
import { aWorkbook } from "../support";

const { workbook, sheet } = aWorkbook({
  values: [
    ["Associate", "Commercial", "Medicare", "Medicaid"],
    ["Kim", 0.5, 0.47, 0.03],
    ["Okafor", 0.25, 0.75, 0],
  ],
});
const labels = { showSeriesName: false, showValue: true, position: "Center", color: "#ffffff", bold: false, fontSize: 9, numberFormat: '[>=0.07]0%;""' };
const aSeries = (index: number, changes: Partial<ChartSeriesModel> = {}): ChartSeriesModel => ({
  ...buildSeries(sheet, index, 2, { color: "#14304f", labels, gapWidth: 25 }),
  nameSource: { sheetId: sheet.id, firstRow: 0, lastRow: 0, firstColumn: index, lastColumn: index },
  values: { sheetId: sheet.id, firstRow: 1, lastRow: 2, firstColumn: index, lastColumn: index },
  categories: { sheetId: sheet.id, firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
  ...changes,
});
const chart: ChartModel = { ...buildChart(workbook, [aSeries(1), aSeries(2), aSeries(3)]), chartType: "BarStacked100", legend: { visible: true, position: "Bottom" } };
const draw = (size = { width: 500, height: 200 }): DrawnShares => layoutShares(chart, chartData(workbook, chart), size, (text) => text.length * 7);

describe("bars cut into shares", () => {
  test("fill the same length, piece beside piece", () => {
    const { pieces } = draw();
    const rows = [...new Set(pieces.map(({ y }) => y))].map((y) => pieces.filter((piece) => piece.y === y));
    for (const row of rows) {
      expect(row.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(rows[0]?.reduce((sum, { width }) => sum + width, 0) ?? 0);
      row.slice(1).forEach((piece, index) => expect(piece.x).toBeCloseTo((row[index]?.x ?? 0) + (row[index]?.width ?? 0)));
    }
    expect(rows.map((row) => row.length)).toEqual([3, 2]);
  });

  test("carry their figures, but for pieces too narrow", () => expect(draw().pieces.map(({ text }) => text)).toEqual(["50%", "47%", "", "25%", "75%"]));

  test("stand with the first row at the bottom, as in Excel", () => {
    const [first, second] = draw().names;
    expect(first?.y ?? 0).toBeGreaterThan(second?.y ?? Infinity);
  });

  test("have their legend under them, in lines that fit", () => {
    expect(new Set(draw().legend.map(({ y }) => y)).size).toBe(1);
    expect(new Set(draw({ width: 200, height: 200 }).legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(draw().legend.map(({ text }) => text)).toEqual(["Commercial", "Medicare", "Medicaid"]);
  });
});
