import { COLORS, footerText, PAGE_NUMBER, rectangular, runsOf, SIZES, wrapText } from "../../comparison/look";
import { blockAddress, columnLetters, type SheetPlan } from "../../plan";
import type { InputForm } from "../sheets";
import { templateCells, type TemplateFacts } from "./template-cells";
import { templateFormats } from "./template-formats";
import { templateLayout } from "./template-layout";
import { promptText, templateValidations } from "./template-validations";
import { templateHeights, templateWidths } from "./template-widths";

const POINTS = { title: 30, question: 19, note: 14, entry: 18 } as const;

/** One blank input sheet. */
export function planInputSheet(form: InputForm, facts: TemplateFacts): SheetPlan {
  const { rows, exampleRows } = templateCells(form, facts);
  const widths = templateWidths(form, rows);
  const note = wrapText(form.note, widths.reduce((sum, width) => sum + width, 0) - 2, { sizePoints: SIZES.note });
  const layout = templateLayout(note.length, rows.length, exampleRows);
  const { promptRow, headingRow, firstRow, rowCount } = layout;
  const heights = templateHeights(form, widths);
  const columns = Object.values(form.columns);
  const lines = (from: number, count: number, points: number): SheetPlan["rowHeights"][number] => ({ rows: `${from + 1}:${from + count}`, points });
  return {
    name: form.name,
    ifThere: "leave",
    values: rectangular([[form.name], [form.question], ...note.map((line) => [line]), columns.map(promptText), columns.map(({ heading }) => heading), ...rows], columns.length),
    formats: templateFormats(form, layout),
    conditionalFormats: [],
    columnWidths: runsOf(widths).map(({ start, count, value }) => ({ columns: `${columnLetters(start)}:${columnLetters(start + count - 1)}`, characters: value })),
    rowHeights: [lines(0, 1, POINTS.title), lines(1, 1, POINTS.question), lines(layout.noteRow, note.length, POINTS.note), lines(promptRow, 1, heights.prompts), lines(headingRow, 1, heights.heading), lines(firstRow, rowCount, POINTS.entry)],
    merges: [],
    tables: [{ name: form.tableName, address: blockAddress({ row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: columns.length }), style: "TableStyleLight1", showFilterButton: false, showBandedRows: true }],
    validations: templateValidations(form, firstRow, rowCount, facts.names),
    names: [],
    charts: [],
    sparklines: [],
    freeze: { rows: firstRow, columns: 1 },
    print: {
      area: blockAddress({ row: 0, column: 0, rowCount: firstRow + rowCount, columnCount: columns.length }),
      orientation: "landscape",
      paper: "letter",
      pagesTall: null,
      titleRows: `${headingRow + 1}:${headingRow + 1}`,
      marginInches: 0.4,
      footerLeft: footerText(`${form.name} · Partner Track`),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor: COLORS.bar,
  };
}
