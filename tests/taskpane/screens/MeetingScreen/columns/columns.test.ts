import fc from "fast-check";
import { COLUMN_IDS, type ColumnId } from "../../../../../src/workbook";
import { listedColumns } from "../../../../../src/taskpane/screens/MeetingScreen/columns/listed-columns";
import { moveColumn } from "../../../../../src/taskpane/screens/MeetingScreen/columns/move-column";
import { toggleColumn } from "../../../../../src/taskpane/screens/MeetingScreen/columns/toggle-column";

const anyShown = fc.uniqueArray(fc.constantFrom<ColumnId>(...COLUMN_IDS.slice(1))).map((columns): ColumnId[] => ["associate", ...columns]);
const anyColumn = fc.constantFrom<ColumnId>(...COLUMN_IDS.slice(1));

describe("The list of columns", () => {
  it("has every column but the name once, those shown in their order", () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        const listed = listedColumns(shown);
        expect(listed.map(({ id }) => id).sort()).toEqual(COLUMN_IDS.slice(1).toSorted());
        expect(listed.filter(({ isShown }) => isShown).map(({ id }) => id)).toEqual(shown.slice(1));
      }),
    );
  });

  it("stands as usual where nothing was moved", () => {
    expect(listedColumns(["associate", "cfte", "track"]).map(({ id }) => id)).toEqual(COLUMN_IDS.slice(1));
  });

  it("gains a column where it stood, and loses it when it is unticked again", () => {
    fc.assert(
      fc.property(anyShown, anyColumn, (shown, id) => {
        const toggled = toggleColumn(shown, id);
        expect(toggled.includes(id)).toBe(!shown.includes(id));
        expect(toggled.filter((each) => each !== id)).toEqual(shown.filter((each) => each !== id));
        if (!shown.includes(id)) expect(listedColumns(toggled).map((each) => each.id)).toEqual(listedColumns(shown).map((each) => each.id));
      }),
    );
  });

  it("moves a column one place and back, and at either end nowhere", () => {
    expect(moveColumn(["associate", "cfte", "growth", "track"], "growth", "up")).toEqual(["associate", "growth", "cfte", "track"]);
    expect(moveColumn(["associate", "cfte", "growth"], "growth", "down")).toEqual(["associate", "cfte", "growth"]);
    expect(moveColumn(["associate", "cfte", "growth"], "cfte", "up")).toEqual(["associate", "cfte", "growth"]);
    fc.assert(
      fc.property(anyShown, anyColumn, (shown, id) => {
        const down = moveColumn(shown, id, "down");
        expect(new Set(down)).toEqual(new Set(shown));
        if (down.indexOf(id) !== shown.indexOf(id)) expect(moveColumn(down, id, "up")).toEqual(shown);
      }),
    );
  });
});
