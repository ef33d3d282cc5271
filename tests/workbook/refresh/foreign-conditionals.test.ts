import { foreignConditionals } from "../../../src/workbook";
import { sheetPlaces } from "../../../src/workbook/refresh/sheet-places";
import { aMemoryOf, aSeenSheet, aTablePlan, cellsOf } from "./a-seen-sheet";

const plan = aTablePlan(["Amy", "Bob"]);
const seen = aSeenSheet(cellsOf(plan));
const written = { ...aMemoryOf(plan), conditionals: ["DataBar B3:B4", "CellValue C3:C4"] };
if (plan.anchors === undefined) throw new Error("The plan has no anchors.");
const places = sheetPlaces(written, seen, plan.anchors);

describe("telling the user's conditional formats from ours", () => {
  test.each([
    ["ours alone are nobody's", ["DataBar B3:B4", "CellValue C3:C4"], []],
    ["one of another kind is theirs", ["Custom B3:B4", "DataBar B3:B4", "CellValue C3:C4"], ["Custom B3:B4"]],
    ["one for other cells is theirs", ["CellValue C3", "DataBar B3:B4", "CellValue C3:C4"], ["CellValue C3"]],
    ["of two alike the newer is theirs", ["CellValue C3:C4 new", "DataBar B3:B4", "CellValue C3:C4"], ["CellValue C3:C4 new"]],
    ["ours they took away are not missed", ["DataBar B3:B4"], []],
  ])("%s", (_what, listed, expected) => {
    const given = listed.map((text) => ({ text, type: text.split(" ")[0] ?? "", address: text.split(" ")[1] ?? "" }));
    expect(foreignConditionals(written, given, places).map(({ text }) => text)).toEqual(expected);
  });
});
