import { copyText } from "../../../../src/local/workbench/session";
import { aWorkbook } from "../support";

describe("copyText", () => {
  const { workbook, sheet } = aWorkbook({ values: [["Payer", 0.125], ["Aetna", null]], formats: { "0,1": { numberFormat: "0.0%" } } });

  it("puts tabs between cells and line ends between rows, as shown", () => {
    expect(copyText(workbook, sheet, { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 })).toBe("Payer\t12.5%\nAetna\t");
  });

  it("stops at the last filled row when whole columns are selected", () => {
    expect(copyText(workbook, sheet, { firstRow: 0, lastRow: 1_048_575, firstColumn: 0, lastColumn: 0 })).toBe("Payer\nAetna");
  });
});
