import { chartPlaces } from "../../../../src/workbook/comparison/sheet/chart-places";
import { pageStarts } from "../../../../src/workbook/comparison/sheet/page-starts";
import { sheetLayout } from "../../../../src/workbook/comparison/sheet/sheet-layout";

describe("where the charts stand", () => {
  test("side by side, the lines over a little more than half of the columns' width", () => {
    expect(chartPlaces([20, 10, 10, 10, 10, 10, 10, 20], { lines: true, mix: true })).toEqual({ lines: { first: 0, count: 5 }, mix: { first: 5, count: 3 } });
  });

  test("one alone over all of them", () => {
    expect(chartPlaces([20, 10, 10], { lines: true, mix: false }).lines).toEqual({ first: 0, count: 3 });
    expect(chartPlaces([20, 10, 10], { lines: false, mix: true }).mix).toEqual({ first: 0, count: 3 });
  });

  test("each over at least one column", () => {
    const { lines, mix } = chartPlaces([90, 5], { lines: true, mix: true });
    expect([lines.count, mix.count]).toEqual([1, 1]);
  });
});

describe("where a page begins", () => {
  const layout = (bodyRows: number): ReturnType<typeof sheetLayout> => sheetLayout({ subtitleLines: 1, bodyRows, medianRows: 1, chartRows: 13, chartNoteLines: 0, footnoteLines: 4 });
  const starts = (bodyRows: number): number[] => pageStarts(layout(bodyRows), Array<number>(16).fill(12), Array<number>(layout(bodyRows).rowCount).fill(18));

  test("at the charts, where they would be cut", () => expect(starts(30)).toEqual([layout(30).chartHeading]));

  test("nowhere, where they fit under the end of the table", () => expect(starts(8)).toEqual([]));

  test("at the charts as soon as one program, which shrinks the sheet a little more or less, would cut them", () => {
    const begun = Array.from({ length: 80 }, (_, rows) => starts(rows + 1).length > 0);
    // From the first table that leaves too little room on, every table that might.
    expect(begun.indexOf(true)).toBeGreaterThan(10);
    expect(begun.slice(0, begun.indexOf(true)).every((each) => !each)).toBe(true);
  });
});
