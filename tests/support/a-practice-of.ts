import { newWorkbook, type WorkbookModel } from "../../src/local/host/model";

const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];
const FIRST_NAMES = ["Ada", "Bruno", "Clara", "Dario", "Edith", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Klara", "Luis", "Mona", "Nils", "Olga", "Paul", "Rosa", "Sven", "Tara", "Uwe"];
const LAST_NAMES = ["Abel", "Brandt", "Costa", "Duran", "Engel", "Ferro", "Grant", "Huber", "Ivers", "Jung", "Kern", "Lopes", "Marin", "Novak", "Ortega", "Pohl", "Quist", "Rossi", "Stein", "Tovar", "Urban", "Vogel", "Wolff", "Yilmaz", "Zeller"];

/** Collections and clinical FTE of so many associates, at most 500, on two sheets. */
export function aPracticeOf(count: number): WorkbookModel {
  const workbook = newWorkbook(["Collections", "Clinical FTE"], "practice.xlsx");
  const names = Array.from({ length: count }, (_, index) => `${FIRST_NAMES[index % 20]} ${LAST_NAMES[Math.floor(index / 20) % 25]}`);
  workbook.sheets[0]?.cells.rows.push(["Provider", ...QUARTERS], ...names.map((name, index) => [name, ...QUARTERS.map((_, quarter) => 180_000 + index * 310 + quarter * (index % 9) * 900)]));
  workbook.sheets[1]?.cells.rows.push(["Provider", "Role", "cFTE"], ...names.map((name) => [name, "Associate", 1]));
  return workbook;
}
