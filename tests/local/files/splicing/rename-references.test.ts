import { renameSheets } from "../../../../src/local/files/splicing/rename-references";

const RENAMED = new Map([["data", "New data"], ["it's", "Plain"]]);

describe("references to a renamed sheet", () => {
  test.each([
    ["SUM(Data!A1:B2)", "SUM('New data'!A1:B2)"],
    ["'data'!A1+DATA!B2", "'New data'!A1+'New data'!B2"],
    ["'It''s'!$A$1", "Plain!$A$1"],
    ['"Data!A1"&Data!A1', '"Data!A1"&\'New data\'!A1'],
    ["MyData!A1+Data.x!A1+[1]Data!A1", "MyData!A1+Data.x!A1+[1]Data!A1"],
    ["Data+Data1", "Data+Data1"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameSheets(formula, RENAMED)).toBe(expected);
  });
});
