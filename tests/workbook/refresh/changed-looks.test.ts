import { LOOK_PARTS, type Look } from "../../../src/workbook";
import { changedLooks } from "../../../src/workbook/refresh/changed-looks";
import { sheetPlaces } from "../../../src/workbook/refresh/sheet-places";
import { aMemoryOf, aSeenSheet, aTablePlan, cellsOf } from "./a-seen-sheet";

const PLAIN: Look = ["General", "#FFFFFF", false, false, "None", false, 11, "Calibri", "#000000", "General", "Bottom", false, 0];
const withPart = (part: (typeof LOOK_PARTS)[number], value: string | number | boolean): Look => PLAIN.map((each, index) => (LOOK_PARTS[index] === part ? value : each));

/** What changes on the new sheet when some cells of the old one look otherwise than we left them. */
function changesOf(before: readonly string[], after: readonly string[], painted: Readonly<Record<string, Look>>): unknown {
  const [old, next] = [aTablePlan(before), aTablePlan(after)];
  if (next.anchors === undefined) throw new Error("The plan has no anchors.");
  const looks = cellsOf(old).map((row) => ["A", "B", "C"].slice(0, Math.max(row.length, 3)).map(() => PLAIN));
  const seen = aSeenSheet(cellsOf(old), { looks: looks.map((row, down) => row.map((look, right) => painted[`${"ABC"[right]}${down + 1}`] ?? look)) });
  const written = { ...aMemoryOf(old), looks };
  const people = next.anchors.rows.flatMap(({ part }, row) => (part === "person" ? [row] : []));
  return changedLooks(written, seen, sheetPlaces(written, seen, next.anchors), people);
}

describe("looks the user changed", () => {
  test("a single cell's follow the person", () => {
    expect(changesOf(["Amy", "Bob"], ["Bob", "Amy"], { B3: withPart("fill", "#FFFF00") })).toEqual([{ address: "B4", part: "fill", value: "#FFFF00" }]);
  });

  test("a whole column's are for those who come new as well, in one block", () => {
    const italic = withPart("italic", true);
    expect(changesOf(["Amy", "Bob"], ["Amy", "Cleo", "Bob"], { C3: italic, C4: italic })).toEqual([{ address: "C3:C5", part: "italic", value: true }]);
  });

  test("those of somebody who left go with them", () => {
    expect(changesOf(["Amy", "Bob"], ["Amy"], { B4: withPart("bold", true) })).toEqual([]);
  });

  test("nothing changes where nothing was changed", () => {
    expect(changesOf(["Amy"], ["Cleo", "Amy"], {})).toEqual([]);
  });
});
