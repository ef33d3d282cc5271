import { runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { newWorkbook } from "../../src/local/host/model";
import { aLocalExcel } from "../support/a-local-excel";
import { COMPARISON, DETAIL, sheetNamed } from "../support/a-refreshed-practice";
import { type } from "../support/user-hand";

const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];
const FIRST_NAMES = ["Ada", "Bruno", "Clara", "Dario", "Edith", "Felix", "Greta", "Hugo", "Ines", "Jonas"];
const LAST_NAMES = ["Abel", "Brandt", "Costa", "Duran", "Engel", "Ferro"];
const MEGABYTES = 1024 * 1024;

test("sixty associates: both sheets are followed, within four round trips, two megabytes and 64 KB of settings", async () => {
  const workbook = newWorkbook(["Collections", "Clinical FTE"], "practice.xlsx");
  const names = LAST_NAMES.flatMap((last) => FIRST_NAMES.map((first) => `${first} ${last}`));
  workbook.sheets[0]?.cells.rows.push(["Provider", ...QUARTERS], ...names.map((name, index) => [name, ...QUARTERS.map((_, quarter) => 180_000 + index * 310 + quarter * (index % 9) * 900)]));
  workbook.sheets[1]?.cells.rows.push(["Provider", "Role", "cFTE"], ...names.map((name) => [name, "Associate", 1]));
  const local = await aLocalExcel(workbook);
  await runComparison(openExcelWorkbook());
  const before = local.counters.bytesFromHost;
  for (const name of [COMPARISON, DETAIL]) type(sheetNamed(workbook, name), 20, 30, "Mine");
  const run = await runComparison(openExcelWorkbook());
  expect(run).toMatchObject({ kind: "written", receipt: { roundTrips: 4, kept: [], edits: [] } });
  for (const name of [COMPARISON, DETAIL]) expect(sheetNamed(workbook, name).cells.rows.flatMap((row) => row ?? [])).toContain("Mine");
  expect(local.counters.bytesFromHost - before).toBeLessThan(2 * MEGABYTES);
  expect(JSON.stringify([...workbook.settings]).length).toBeLessThan(64 * 1024);
  local.dispose();
});
