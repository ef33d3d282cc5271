import { createAxis } from "../../../../../src/local/workbench/grid/layout/axis";
import { edgeCell, nextCell } from "../../../../../src/local/workbench/grid/view/next-cell";
import { aWorkbook } from "../../support";

const axes = { rows: createAxis(20, 20, new Map([[3, 0]])), columns: createAxis(8, 64, new Map()) };
const nothingHidden = (): boolean => false;

describe("nextCell", () => {
  it("steps over hidden rows", () => {
    expect(nextCell({ row: 2, column: 0 }, "down", axes, nothingHidden)).toEqual({ row: 4, column: 0 });
  });

  it("stays at the edge", () => {
    expect(nextCell({ row: 0, column: 0 }, "up", axes, nothingHidden)).toEqual({ row: 0, column: 0 });
    expect(nextCell({ row: 5, column: 7 }, "right", axes, nothingHidden)).toEqual({ row: 5, column: 7 });
  });

  it("steps over the inside of a merged cell", () => {
    expect(nextCell({ row: 5, column: 0 }, "right", axes, ({ column }) => column === 1)).toEqual({ row: 5, column: 2 });
  });
});

describe("edgeCell", () => {
  const { sheet } = aWorkbook({ values: [["a"], ["b"], ["c"], [null], [null], ["d"]] });

  it("goes to the end of a run, then over the gap, then to the edge", () => {
    expect(edgeCell({ row: 0, column: 0 }, "down", sheet, axes).row).toBe(2);
    expect(edgeCell({ row: 2, column: 0 }, "down", sheet, axes).row).toBe(5);
    expect(edgeCell({ row: 5, column: 0 }, "down", sheet, axes).row).toBe(19);
  });
});
