import { readCollections, toReaderOutput, type CellValue, type ReaderOutput, type SheetSnapshot } from "../../../src/workbook";
import { addressOf, cellsOf, valueAt, withValue, type Cell } from "../../support/reading/cells-of";
import { openCase } from "../../support/reading/read-case";

/** Cases that print their own totals, and where all their amounts stand, the totals among them. */
const TOTALLED = [
  ["providers-by-months", "Collections", "B5:N8"],
  ["months-down-providers-across", "Receipts", "B2:E14"],
  ["quarters-among-months", "Collections 2024", "B2:R5"],
  ["grouped-name-on-first-row", "Report", "C3:C24"],
  ["nested-subtotals", "Detail", "D2:D20"],
  ["provider-payer-months", "Payer mix", "C2:H14"],
  ["pivot-payers-under-providers", "Pivot", "B2:H14"],
  ["block-per-name", "Statements", "B3:B31"],
] as const;

const CHANGES: readonly (readonly [string, (amount: number) => CellValue])[] = [
  ["a cent more", (amount) => Number((amount + 0.01).toFixed(2))],
  ["a cent less", (amount) => Number((amount - 0.01).toFixed(2))],
  ["a million more", (amount) => amount + 1_000_000],
  ["the other sign", (amount) => -amount],
  ["a digit more", (amount) => Number((amount * 10).toFixed(2))],
];

async function snapshotOf(name: string, sheetName: string): Promise<SheetSnapshot> {
  const opened = await openCase(name);
  const [sheet] = await opened.sheets([sheetName]);
  opened.close();
  if (sheet === undefined) throw new Error(`${name} has no sheet ${sheetName}.`);
  return sheet;
}

const read = (sheet: SheetSnapshot): ReaderOutput => toReaderOutput(readCollections({ dateSystem: "1900", name: "workbook.xlsx", settings: {} }, [sheet], {}));

const cellIn = (where: string): Cell => cellsOf(where.slice(where.lastIndexOf("!") + 1))[0] ?? { row: -1, column: -1 };

const isBeside = (one: Cell, other: Cell): boolean => one.row === other.row || one.column === other.column;

describe.each(TOTALLED)("one wrong amount in %s", (name, sheetName, amounts) => {
  let sheet: SheetSnapshot;
  let cells: readonly Cell[];

  beforeAll(async () => {
    sheet = await snapshotOf(name, sheetName);
    cells = cellsOf(amounts).filter((cell) => typeof valueAt(sheet, cell) === "number");
  });

  test("as it is, it ties", () => {
    expect(cells.length).toBeGreaterThan(12);
    expect(read(sheet)).toMatchObject({ outcome: "records", problem: null });
  });

  test.each(CHANGES)("%s is refused, and a total of its row or column named", (_, change) => {
    const missed = cells.flatMap((cell) => {
      const printed = read(withValue(sheet, cell, change(Number(valueAt(sheet, cell)))));
      const named = printed.tie_out.filter(({ difference }) => difference !== 0).map(({ where }) => where);
      const isNamed = named.some((where) => printed.why.includes(where)) && named.every((where) => isBeside(cellIn(where), cell));
      return printed.outcome === "refuse" && printed.problem === "totals_do_not_tie" && isNamed ? [] : [{ cell: addressOf(cell), outcome: printed.outcome, named }];
    });
    expect(missed).toEqual([]);
  });

  test("an amount gone is refused, or was a total and changes nothing", () => {
    const whole = JSON.stringify(read(sheet).series);
    const missed = cells.filter((cell) => {
      const printed = read(withValue(sheet, cell, ""));
      return printed.outcome !== "refuse" && JSON.stringify(printed.series) !== whole;
    });
    expect(missed.map(addressOf)).toEqual([]);
  });
});
