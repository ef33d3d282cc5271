import { cellKey, newWorkbook, type WorkbookModel } from "../../src/local/host/model";

const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];

/** Three physicians over seven quarters, collections and clinical FTE each on a sheet: quick to compare. */
export function aSmallPractice(): WorkbookModel {
  const workbook = newWorkbook(["Collections", "Clinical FTE"], "small-practice.xlsx");
  const [collections, fte] = workbook.sheets;
  const people = ["Amara Osei", "Ben Lindqvist", "Carla Mendes"];
  if (collections === undefined || fte === undefined) throw new Error("two sheets were asked for");
  const figures = people.map((_, person) => QUARTERS.map((__, quarter) => 210_000 + person * 9_000 + quarter * (6_000 - 3_500 * person) + (quarter % 2) * 400));
  collections.cells.rows.push(
    ["Provider", ...QUARTERS],
    ...people.map((name, person) => [name, ...(figures[person] ?? [])]),
    ["Total", ...QUARTERS.map((_, quarter) => figures.reduce((sum, each) => sum + (each[quarter] ?? 0), 0))],
  );
  QUARTERS.forEach((_, quarter) => collections.cells.formats.set(cellKey(1, quarter + 1), { numberFormat: "#,##0.00" }));
  fte.cells.rows.push(["Provider", "cFTE"], ...people.map((name) => [name, 1]));
  return workbook;
}
