import { columnOf, COMPARISON, rowOf, sheetNamed } from "../support/a-refreshed-practice";
import { addColumn, GROWTH, inColumn, PEOPLE, texts, expectKept, type Edit } from "../support/refresh-edit";
import { insertLine, type } from "../support/user-hand";

const EDITS: readonly Edit[] = [
  {
    sentence: "a figure they typed over is ours again, theirs stays in sight on the former sheet, and the cell is named",
    meanwhile: "nothing",
    edit: (sheet) => type(sheet, rowOf(sheet, "Ben Lindqvist"), columnOf(sheet, "cFTE"), 0.8),
    found: (sheet, workbook, { receipt }) => {
      const kept = sheetNamed(workbook, `${COMPARISON} (kept)`);
      const [edits] = receipt.edits ?? [];
      return [inColumn(sheet, "cFTE"), kept.cells.value(rowOf(kept, "Ben Lindqvist"), 1), edits?.keptAs, edits?.overwritten.map(({ about, was }) => `${about}: ${was}`)];
    },
    expected: [[1, 1, 1], 0.8, `${COMPARISON} (kept)`, ["Ben Lindqvist, cFTE: 0.8"]],
    former: "kept",
  },
  {
    sentence: "a figure they replaced by a formula of the same value is told of as well",
    meanwhile: "nothing",
    edit: (sheet) => type(sheet, rowOf(sheet, "Ben Lindqvist"), columnOf(sheet, "cFTE"), "=0.5+0.5", 1),
    found: (_, __, { receipt }) => receipt.edits?.flatMap(({ overwritten }) => overwritten.map(({ was }) => was)),
    expected: ["=0.5+0.5"],
    former: "kept",
  },
  {
    sentence: "a figure they emptied is filled again and told of, without a second sheet",
    meanwhile: "nothing",
    edit: (sheet) => type(sheet, rowOf(sheet, "Ben Lindqvist"), columnOf(sheet, "cFTE"), ""),
    found: (sheet, _, { receipt }) => [inColumn(sheet, "cFTE"), receipt.edits?.flatMap(({ overwritten }) => overwritten.map(({ was }) => was))],
    expected: [[1, 1, 1], [""]],
  },
  {
    sentence: "a heading and the title in their own words stay so",
    meanwhile: "another order",
    edit: (sheet) => {
      type(sheet, 0, 0, "Our five years");
      type(sheet, rowOf(sheet, "Physician"), columnOf(sheet, GROWTH), "Momentum");
    },
    found: (sheet) => [sheet.cells.value(0, 0), columnOf(sheet, "Momentum") > 0],
    expected: ["Our five years", true],
  },
  {
    sentence: "a sentence of ours they deleted stays deleted while it would say the same",
    meanwhile: "another order",
    edit: (sheet) => type(sheet, sheet.cells.rows.length - 1, 0, ""),
    found: (sheet) => texts(sheet).some((text) => String(text).startsWith("Tie-out")),
    expected: false,
  },
  {
    sentence: "words of theirs over a sentence that says something else by now are told of",
    meanwhile: "somebody new",
    edit: (sheet) => type(sheet, sheet.cells.rows.findIndex((row) => JSON.stringify(row ?? []).includes("among 3 physicians")), 0, "Note 4"),
    found: (_, __, { receipt }) => receipt.edits?.flatMap(({ overwritten }) => overwritten.map(({ was }) => was)),
    expected: ["Note 4"],
    former: "kept",
  },
  {
    sentence: "a sheet they gave another name is theirs and stays; the new one has all they did to it",
    meanwhile: "another order",
    edit: (sheet) => {
      addColumn(sheet, (_, index) => `About ${PEOPLE[index]}`);
      sheet.name = "Partners in March";
    },
    found: (sheet, workbook, { receipt }) => [inColumn(sheet, "Mine"), inColumn(sheetNamed(workbook, "Partners in March"), "Mine"), receipt.edits?.map(({ keptAs, notCarried }) => [keptAs, notCarried])],
    expected: [PEOPLE.map((name) => `About ${name}`), PEOPLE.map((name) => `About ${name}`), [["Partners in March", ["a new name"]]]],
    former: "kept",
  },
  {
    sentence: "a row they put between two associates moves below everything",
    meanwhile: "another order",
    edit: (sheet) => {
      const row = rowOf(sheet, "Ben Lindqvist");
      insertLine(sheet, "rows", row);
      type(sheet, row, 0, "Senior");
      type(sheet, row, 1, "two of them");
    },
    found: (sheet) => [rowOf(sheet, "Senior") > rowOf(sheet, "Group median"), sheet.cells.value(rowOf(sheet, "Senior"), 1), inColumn(sheet, "cFTE")],
    expected: [true, "two of them", [1, 1, 1]],
  },
  {
    sentence: "a column they put between two of ours moves to the right of the table",
    meanwhile: "another order",
    edit: (sheet) => {
      insertLine(sheet, "columns", 1);
      type(sheet, rowOf(sheet, "Physician"), 1, "Mine");
      PEOPLE.forEach((name) => type(sheet, rowOf(sheet, name), 1, `About ${name}`));
    },
    found: (sheet) => [inColumn(sheet, "Mine"), columnOf(sheet, "Mine") > columnOf(sheet, "Percentile"), inColumn(sheet, "cFTE")],
    expected: [PEOPLE.map((name) => `About ${name}`), true, [1, 1, 1]],
  },
  {
    sentence: "cells beside rows they sorted themselves follow the associates",
    meanwhile: "nothing",
    edit: (sheet) => {
      addColumn(sheet, (_, index) => `About ${PEOPLE[index]}`);
      const [first, last] = [rowOf(sheet, "Amara Osei"), rowOf(sheet, "Carla Mendes")];
      const { rows } = sheet.cells;
      [rows[first], rows[last]] = [rows[last], rows[first]];
    },
    found: (sheet) => inColumn(sheet, "Mine"),
    expected: PEOPLE.map((name) => `About ${name}`),
  },
  {
    sentence: "a picture cannot be taken along, so its sheet stays in sight",
    meanwhile: "nothing",
    edit: (sheet) => void (sheet.shapeCount = 1),
    found: (_, workbook, { receipt }) => [sheetNamed(workbook, `${COMPARISON} (kept)`).shapeCount, receipt.edits?.map(({ notCarried }) => notCarried)],
    expected: [1, [["pictures"]]],
    former: "kept",
  },
  {
    sentence: "a chart of ours that the choices of today have no place for is not taken for theirs",
    meanwhile: "nothing",
    edit: (sheet) => {
      const [ours] = sheet.charts;
      if (ours !== undefined) sheet.charts.push({ ...structuredClone(ours), id: "{mix}", name: "PartnerTrackPayerMix" });
    },
    found: (_, __, { receipt }) => receipt.edits,
    expected: [],
  },
  {
    sentence: "a chart of theirs cannot be taken along, so its sheet stays in sight",
    meanwhile: "nothing",
    edit: (sheet) => {
      const [ours] = sheet.charts;
      if (ours !== undefined) sheet.charts.push({ ...structuredClone(ours), id: "{mine}", name: "My chart" });
    },
    found: (_, workbook, { receipt }) => [sheetNamed(workbook, `${COMPARISON} (kept)`).charts.some(({ name }) => name === "My chart"), receipt.edits?.map(({ notCarried }) => notCarried)],
    expected: [true, [["charts"]]],
    former: "kept",
  },
];

describe("writing the comparison again", () => {
  describe("tells of what it does not keep as it was", () => {
    test.each(EDITS)("$sentence", async (edit) => {
      await expectKept(edit);
    });
  });
});
