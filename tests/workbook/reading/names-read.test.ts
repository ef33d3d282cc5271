import type { NameRead } from "../../../src/workbook";
import { read, sheet } from "./builders";

const LEDGER = sheet("Payments", [
  ["Provider", "Month", "Payments"],
  ["LEE, ANN MD", "2025-01", 100],
  ["LEE, ANN MD", "2025-02", 110],
  ["CHAN, BO MD", "2025-01", 90],
  ["CHAN, BO MD", "2025-02", 80],
  ["LEE, ANN MD", "2025-03", 120],
  ["CHAN, BO MD", "2025-03", 70],
  ["Unassigned", "2025-03", 5],
], { firstRow: 4, firstColumn: 1 });

const named = (names: readonly NameRead[] | undefined, label: string): NameRead | undefined => names?.find((each) => each.label === label);

describe("the names among the providers", () => {
  test("stand with whom they were taken for, their money, their first cell and all their rows", () => {
    const { names } = read([LEDGER]);
    expect(names?.map(({ label, person, cents }) => [label, person, cents])).toEqual([["LEE, ANN MD", "Ann Lee", 330_00], ["CHAN, BO MD", "Bo Chan", 240_00], ["Unassigned", null, 5_00]]);
    expect(named(names, "LEE, ANN MD")).toMatchObject({
      where: "Payments!B6",
      areas: [{ sheet: "Payments", cells: [{ firstRow: 5, lastRow: 6, firstColumn: 1, lastColumn: 3 }, { firstRow: 9, lastRow: 9, firstColumn: 1, lastColumn: 3 }] }],
    });
  });

  test("stand over columns where they stand across, and in a list of people too", () => {
    const { names } = read([
      sheet("Payments", [["Month", "Ann Lee", "Bo Chan"], ["2025-01", 100, 90], ["2025-02", 110, 80], ["2025-03", 120, 70]]),
      sheet("Roster", [["Provider", "Role"], ["Ann Lee", "Partner"], ["Bo Chan", "Associate"]]),
    ]);
    expect(named(names, "Bo Chan")?.areas).toEqual([
      { sheet: "Payments", cells: [{ firstRow: 0, lastRow: 3, firstColumn: 2, lastColumn: 2 }] },
      { sheet: "Roster", cells: [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 1 }] },
    ]);
  });

  test("said to be nobody's, their money belongs to no physician and still ties", () => {
    const before = read([LEDGER]);
    const after = read([LEDGER], { answers: { "who-chan-bo-md": "nobody" } });
    expect(after.group?.physicians.map(({ name }) => name)).toEqual(["Ann Lee"]);
    expect(after.unattributed).toEqual({ labels: ["CHAN, BO MD", "Unassigned"], collections: [245_00] });
    expect(after.signature).toBe(before.signature);
  });

  test("said to be another's, their money counts there", () => {
    const { group } = read([LEDGER], { answers: { "who-chan-bo-md": "as-ann-lee" } });
    expect(group?.physicians.map(({ name, collections }) => [name, collections])).toEqual([["Ann Lee", [570_00]]]);
  });
});
