import { alikeLines } from "../../../src/workbook";

const cell = (row: number, column = 1): Parameters<ReturnType<typeof alikeLines>>[0] => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

const FORMER = [["What to decide"], [], ["", "Amara", 1], ["", "Ben", 2], ["Carla", "", 3]];

describe("where the lines of a sheet are on the next one, by their words", () => {
  test("a row with the same first words is where it was", () => {
    expect(alikeLines(FORMER, FORMER, null)(cell(3))).toEqual(cell(3));
  });

  test("one whose words stand elsewhere now is there", () => {
    expect(alikeLines(FORMER, [["What to decide"], ["New"], [], ["", "Ben", 9], ["", "Amara"], ["Carla"]], null)(cell(2))).toEqual(cell(4));
  });

  test("one whose words are nowhere, or in several places, is not there", () => {
    const next = [["What to decide"], [], ["", "Dina"], ["Carla"], ["Carla"]];
    const place = alikeLines([...FORMER.slice(0, 3), ["Carla"]], next, null);
    expect([place(cell(2)), alikeLines([["Carla"]], [["Other"], ["Carla"], ["Carla"]], null)(cell(0))]).toEqual([null, null]);
  });

  test("rows below everything stay as far below, whole columns stay whole", () => {
    const place = alikeLines(FORMER, FORMER, null);
    expect([place(cell(9)), place({ firstRow: 0, lastRow: Infinity, firstColumn: 2, lastColumn: 2 })]).toEqual([cell(9), { firstRow: 0, lastRow: Infinity, firstColumn: 2, lastColumn: 2 }]);
  });

  test("columns are under the words they were under, where there are headings", () => {
    const [former, next] = [
      [["Name", "Sum", "Growth"], ["Amara", 1, 2]],
      [["Title"], ["Name", "Rank", "Sum"], ["Amara", 1, 1]],
    ];
    const place = alikeLines(former, next, 1);
    expect([place(cell(1, 1)), place(cell(1, 2))]).toEqual([cell(2, 2), null]);
  });
});
