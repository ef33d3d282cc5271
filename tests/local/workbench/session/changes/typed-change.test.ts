import { cellsOfText } from "../../../../../src/local/workbench/session";
import { typedChange } from "../../../../../src/local/workbench/session/changes/typed-change";
import { aWorkbook } from "../../support";

const FIRST = { row: 0, column: 0 };

describe("typing into cells", () => {
  it("reads what was typed, and gives a plain cell the format it asks for", () => {
    const { sheet } = aWorkbook({ formats: { "0,1": { numberFormat: "0.00%", bold: true }, "0,2": { bold: true } } });
    expect(typedChange(sheet, cellsOfText(FIRST, "=1+1\t5%\t5%\ttext"))?.cells?.contents).toEqual([
      [
        { kind: "formula", text: "=1+1" },
        { kind: "value", value: 0.05 },
        { kind: "value", value: 0.05, format: { bold: true, numberFormat: "0%" } },
        { kind: "value", value: "text" },
      ],
    ]);
  });

  it("takes everything as text in a cell of the text format", () => {
    const { sheet } = aWorkbook({ formats: { "0,0": { numberFormat: "@" } } });
    expect(typedChange(sheet, cellsOfText(FIRST, "=007"))?.cells?.contents).toEqual([[{ kind: "value", value: "=007" }]]);
  });

  it("leaves alone the cells beyond shorter lines", () => {
    const { sheet } = aWorkbook();
    const cells = typedChange(sheet, cellsOfText({ row: 2, column: 1 }, "1\t2\n3\r\n"))?.cells;
    expect(cells?.area).toEqual({ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 });
    expect(cells?.contents[1]).toEqual([{ kind: "value", value: 3 }, null]);
  });

  it("is no change where nothing was typed", () => expect(typedChange(aWorkbook().sheet, [])).toBeNull());
});
