import type { CellFormat, SheetModel } from "../../src/local/host/model";
import { columnOf, DETAIL, rowOf, sheetNamed } from "../support/a-refreshed-practice";
import { addColumn, EVERYBODY, GROWTH, inColumn, PEOPLE, texts, expectKept, type Edit } from "../support/refresh-edit";
import { formulaAt, lookAt, paint, type } from "../support/user-hand";

const lookOf = (sheet: SheetModel, name: string, heading: string): CellFormat => lookAt(sheet, rowOf(sheet, name), columnOf(sheet, heading));

const column = (index: number): string => String.fromCharCode(65 + index);

const EDITS: readonly Edit[] = [
  {
    sentence: "words in a column of their own follow the associate when the order changes",
    meanwhile: "another order",
    edit: (sheet) => addColumn(sheet, (_, index) => `About ${PEOPLE[index]}`),
    found: (sheet) => inColumn(sheet, "Mine"),
    expected: PEOPLE.map((name) => `About ${name}`),
  },
  {
    sentence: "a formula in a column of their own speaks of the same associate's figure",
    meanwhile: "another order",
    edit: (sheet) => addColumn(sheet, (row) => `=${column(columnOf(sheet, GROWTH))}${row + 1}*4`),
    found: (sheet) => PEOPLE.map((name) => formulaAt(sheet, rowOf(sheet, name), columnOf(sheet, "Mine")) === `=${column(columnOf(sheet, GROWTH))}${rowOf(sheet, name) + 1}*4`),
    expected: [true, true, true],
  },
  {
    sentence: "a formula that stands beside everybody is there for somebody new too",
    meanwhile: "somebody new",
    edit: (sheet) => addColumn(sheet, (row) => `=B${row + 1}*2`),
    found: (sheet) => EVERYBODY.map((name) => formulaAt(sheet, rowOf(sheet, name), columnOf(sheet, "Mine")) === `=B${rowOf(sheet, name) + 1}*2`),
    expected: [true, true, true, true],
  },
  {
    sentence: "a sum over all associates takes in somebody new",
    meanwhile: "somebody new",
    edit: (sheet) => type(sheet, sheet.cells.rows.length + 1, 1, `=SUM(B${rowOf(sheet, "Amara Osei") + 1}:B${rowOf(sheet, "Carla Mendes") + 1})`),
    found: (sheet) => {
      const rows = EVERYBODY.map((name) => rowOf(sheet, name) + 1);
      return [...sheet.cells.formulas.values()].map(({ text }) => text === `=SUM(B${Math.min(...rows)}:B${Math.max(...rows)})`);
    },
    expected: [true],
  },
  {
    sentence: "the number format, fill and width of a column of their own stay",
    meanwhile: "another order",
    edit: (sheet) => {
      const own = addColumn(sheet, (_, index) => index / 10);
      PEOPLE.forEach((name) => paint(sheet, rowOf(sheet, name), own, { numberFormat: "0.0%", fill: "#FFF2CC" }));
      sheet.columns.set(own, { width: 31 });
    },
    found: (sheet) => [lookOf(sheet, "Carla Mendes", "Mine"), sheet.columns.get(columnOf(sheet, "Mine"))?.width],
    expected: [expect.objectContaining({ numberFormat: "0.0%", fill: "#FFF2CC" }), 31],
  },
  {
    sentence: "a cell beside somebody who left stands below with their name, and that is said",
    meanwhile: "somebody left",
    edit: (sheet) => addColumn(sheet, (_, index) => `About ${PEOPLE[index]}`),
    found: (sheet, _, { receipt }) => {
      const row = rowOf(sheet, "Ben Lindqvist");
      return [row > rowOf(sheet, "Carla Mendes"), sheet.cells.value(row, columnOf(sheet, "Mine")), receipt.edits?.map(({ below }) => below)];
    },
    expected: [true, "About Ben Lindqvist", [["Ben Lindqvist"]]],
  },
  {
    sentence: "a note below the footnotes stays below them",
    meanwhile: "somebody new",
    edit: (sheet) => type(sheet, sheet.cells.rows.length + 2, 0, "Ask about the call schedule"),
    found: (sheet) => texts(sheet).at(-1),
    expected: "Ask about the call schedule",
  },
  {
    sentence: "a note in an empty cell beside the title stays there",
    meanwhile: "another order",
    edit: (sheet) => type(sheet, 0, 5, "Draft"),
    found: (sheet) => sheet.cells.value(0, 5),
    expected: "Draft",
  },
  {
    sentence: "a comment on a figure follows the associate, with its answers and their authors",
    meanwhile: "another order",
    edit: (sheet) => sheet.comments.push({ id: "{c}", row: rowOf(sheet, "Carla Mendes"), column: columnOf(sheet, GROWTH), content: "Locum in Q2", author: "Rita", replies: [{ content: "Yes", author: "Omar" }] }),
    found: (sheet) => sheet.comments.map(({ row, column: at, content, replies }) => [row === rowOf(sheet, "Carla Mendes"), at === columnOf(sheet, GROWTH), content, replies.map((reply) => reply.content)]),
    expected: [[true, true, "[Rita] Locum in Q2", ["[Omar] Yes"]]],
  },
  {
    sentence: "a comment on a cell of their own comes along as it is",
    meanwhile: "another order",
    edit: (sheet) => sheet.comments.push({ id: "{c}", row: rowOf(sheet, "Carla Mendes"), column: addColumn(sheet, () => "x"), content: "Why?", author: "Rita", replies: [] }),
    found: (sheet) => sheet.comments.map(({ row, content, author }) => [row === rowOf(sheet, "Carla Mendes"), content, author]),
    expected: [[true, "Why?", "Rita"]],
  },
  {
    sentence: "a drop-down list in a column of their own follows the associates, and somebody new has it",
    meanwhile: "somebody new",
    edit: (sheet) => {
      const own = addColumn(sheet, () => "Wait");
      sheet.dataValidations.push({ area: { firstRow: rowOf(sheet, "Amara Osei"), lastRow: rowOf(sheet, "Carla Mendes"), firstColumn: own, lastColumn: own }, rule: { list: { inCellDropDown: true, source: "Yes,Wait,No" } }, prompt: null, errorAlert: null });
    },
    found: (sheet) => {
      const own = columnOf(sheet, "Mine");
      const covered = (row: number): boolean => sheet.dataValidations.some(({ area }) => area.firstRow <= row && area.lastRow >= row && area.firstColumn <= own && area.lastColumn >= own);
      return EVERYBODY.map((name) => covered(rowOf(sheet, name)));
    },
    expected: [true, true, true, true],
  },
  {
    sentence: "cells of their own that they merged stay merged",
    meanwhile: "somebody new",
    edit: (sheet) => {
      const row = sheet.cells.rows.length + 1;
      type(sheet, row, 0, "Agreed on Monday");
      sheet.merges.push({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 2 });
    },
    found: (sheet) => sheet.merges.map(({ firstRow, lastColumn }) => [sheet.cells.value(firstRow, 0), lastColumn]),
    expected: [["Agreed on Monday", 2]],
  },
  {
    sentence: "a note beside a line of the detail sheet follows the line",
    meanwhile: "somebody new",
    edit: (_, workbook) => {
      const detail = sheetNamed(workbook, DETAIL);
      type(detail, detail.cells.rows.findIndex((row) => row?.[0] === "Carla Mendes"), 30, "Check");
    },
    found: (_, workbook) => {
      const detail = sheetNamed(workbook, DETAIL);
      const row = detail.cells.rows.findIndex((cells) => cells?.includes("Check"));
      return [row > 0, detail.cells.value(row, 0)];
    },
    expected: [true, "Carla Mendes"],
  },
];

describe("writing the comparison again", () => {
  describe("keeps the cells the user added", () => {
    test.each(EDITS)("$sentence", async (edit) => {
      await expectKept(edit);
    });
  });
});
