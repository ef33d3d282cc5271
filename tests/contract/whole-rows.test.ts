import { findCollections, formulasToFreeze } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { WorkbookModel } from "../../src/local/host/model";
import { aCalculatedExcel } from "../support/a-calculated-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { type } from "../support/user-hand";

const LAST_COLUMN = 16_383;

/** Excel hands over no cells of whole rows, and a stray word in the last column makes whole rows of all that is used. */
function withAStrayWord(): WorkbookModel {
  const workbook = aSmallPractice();
  workbook.sheets[0]?.cells.setValue(1, LAST_COLUMN, "x");
  return workbook;
}

describe("a sheet whose last column is used", () => {
  test("is read with all its figures, and the word in its last column", async () => {
    const plain = await aCalculatedExcel(aSmallPractice());
    const { reading } = await findCollections(openExcelWorkbook());
    plain.dispose();
    const local = await aCalculatedExcel(withAStrayWord());
    const found = await findCollections(openExcelWorkbook());
    expect(found.reading.group?.physicians.map(({ collections }) => collections)).toEqual(reading.group?.physicians.map(({ collections }) => collections));
    const [sheet] = await openExcelWorkbook().readSheets(["Collections"]);
    expect(sheet?.values[1]?.[LAST_COLUMN]).toBe("x");
    expect(sheet?.numberFormats[0]).toHaveLength(LAST_COLUMN + 1);
    local.dispose();
  });

  test("is looked through for formulas to freeze", async () => {
    const workbook = withAStrayWord();
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) type(sheet, 1, 9, "=COLLECTIONS_TREND(B2:H2)", 0.02);
    const local = await aCalculatedExcel(workbook);
    expect(await formulasToFreeze(openExcelWorkbook())).toEqual({ kind: "found", sheets: [{ sheet: "Collections", formulas: 1 }] });
    local.dispose();
  });
});
