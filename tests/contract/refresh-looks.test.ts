import type { CellFormat, SheetModel } from "../../src/local/host/model";
import { columnOf, rowOf } from "../support/a-refreshed-practice";
import { EVERYBODY, GROWTH, PEOPLE, expectKept, type Edit } from "../support/refresh-edit";
import { lookAt, paint } from "../support/user-hand";

const lookOf = (sheet: SheetModel, name: string, heading: string): CellFormat => lookAt(sheet, rowOf(sheet, name), columnOf(sheet, heading));

const EDITS: readonly Edit[] = [
  {
    sentence: "the width of one of our columns stays",
    meanwhile: "another order",
    edit: (sheet) => sheet.columns.set(0, { width: 44 }),
    found: (sheet) => sheet.columns.get(0)?.width,
    expected: 44,
  },
  {
    sentence: "the height of a row follows the associate",
    meanwhile: "another order",
    edit: (sheet) => sheet.rows.set(rowOf(sheet, "Carla Mendes"), { height: 61 }),
    found: (sheet) => PEOPLE.map((name) => sheet.rows.get(rowOf(sheet, name))?.height === 61),
    expected: [false, false, true],
  },
  {
    sentence: "a hidden column stays hidden",
    meanwhile: "another order",
    edit: (sheet) => sheet.columns.set(columnOf(sheet, "Percentile"), { ...sheet.columns.get(columnOf(sheet, "Percentile")), hidden: true }),
    found: (sheet) => [...sheet.columns].filter(([, { hidden }]) => hidden).map(([index]) => index === columnOf(sheet, "Percentile")),
    expected: [true],
  },
  {
    sentence: "a hidden row stays hidden, and follows the associate",
    meanwhile: "another order",
    edit: (sheet) => sheet.rows.set(rowOf(sheet, "Carla Mendes"), { ...sheet.rows.get(rowOf(sheet, "Carla Mendes")), hidden: true }),
    found: (sheet) => [...sheet.rows].filter(([, { hidden }]) => hidden).map(([index]) => index === rowOf(sheet, "Carla Mendes")),
    expected: [true],
  },
  {
    sentence: "a number format they gave a whole column is there for somebody new too",
    meanwhile: "somebody new",
    edit: (sheet) => PEOPLE.forEach((name) => paint(sheet, rowOf(sheet, name), columnOf(sheet, GROWTH), { numberFormat: "0.000%" })),
    found: (sheet) => EVERYBODY.map((name) => lookOf(sheet, name, GROWTH).numberFormat),
    expected: Array(4).fill("0.000%"),
  },
  {
    sentence: "the fill of a single figure follows the associate",
    meanwhile: "another order",
    edit: (sheet) => paint(sheet, rowOf(sheet, "Carla Mendes"), columnOf(sheet, GROWTH), { fill: "#FFFF00" }),
    found: (sheet) => PEOPLE.map((name) => lookOf(sheet, name, GROWTH).fill ?? null),
    expected: [null, null, "#FFFF00"],
  },
  {
    sentence: "bold, italic and underline on a figure stay",
    meanwhile: "another order",
    edit: (sheet) => paint(sheet, rowOf(sheet, "Amara Osei"), columnOf(sheet, "cFTE"), { bold: true, italic: true, underline: "Single" }),
    found: (sheet) => lookOf(sheet, "Amara Osei", "cFTE"),
    expected: expect.objectContaining({ bold: true, italic: true, underline: "Single" }),
  },
  {
    sentence: "the size, font and colour of the title stay",
    meanwhile: "somebody new",
    edit: (sheet) => paint(sheet, 0, 0, { fontSize: 32, fontName: "Georgia", color: "#7030A0" }),
    found: (sheet) => lookAt(sheet, 0, 0),
    expected: expect.objectContaining({ fontSize: 32, fontName: "Georgia", color: "#7030A0" }),
  },
  {
    sentence: "alignment, wrapping and indent of a heading stay",
    meanwhile: "another order",
    edit: (sheet) => paint(sheet, rowOf(sheet, "Physician"), columnOf(sheet, GROWTH), { horizontal: "Center", vertical: "Top", wrap: false, indent: 2 }),
    found: (sheet) => lookOf(sheet, "Physician", GROWTH),
    expected: expect.objectContaining({ horizontal: "Center", vertical: "Top", wrap: false, indent: 2 }),
  },
  {
    sentence: "a conditional format of theirs for everybody is for somebody new too, and ours are there once",
    meanwhile: "somebody new",
    edit: (sheet) => {
      const at = columnOf(sheet, "cFTE");
      const area = { firstRow: rowOf(sheet, "Amara Osei"), lastRow: rowOf(sheet, "Carla Mendes"), firstColumn: at, lastColumn: at };
      sheet.conditionalFormats.unshift({ id: "{f}", area, priority: 0, stopIfTrue: true, kind: "Custom", formula: `=$B${area.firstRow + 1}<0.8`, format: { color: "#C00000", fill: "#FFC7CE", bold: true } });
    },
    found: (sheet) => {
      const rows = EVERYBODY.map((name) => rowOf(sheet, name));
      const custom = sheet.conditionalFormats.flatMap((each) => (each.kind === "Custom" ? [each] : []));
      return custom.map(({ area, formula, stopIfTrue, format }) => [area.firstRow === Math.min(...rows), area.lastRow === Math.max(...rows), formula === `=$B${Math.min(...rows) + 1}<0.8`, stopIfTrue, format]);
    },
    expected: [[true, true, true, true, { color: "#C00000", fill: "#FFC7CE", bold: true }]],
  },
];

describe("writing the comparison again", () => {
  describe("keeps how the user made it look", () => {
    test.each(EDITS)("$sentence", async (edit) => {
      await expectKept(edit);
    });
  });
});
