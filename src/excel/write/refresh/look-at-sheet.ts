import type { CellValue, Look, SeenLine, SeenSheet } from "../../../workbook";
import { isFormula } from "../../is-formula";
import { lookAtPage } from "./look-at-page";

/** What is asked of each cell's look: the answer has the shape of the question. */
const LOOKS = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

/**
 * Asks for everything we follow of a sheet; what is returned reads the answer after the next sync.
 * @param range - the cells asked about, from A1 on
 * @param lookRange - those whose looks are asked for, from A1 on; null for none
 * @param contents - a sheet we have just written holds what its plan says
 */
export function lookAtSheet(sheet: Excel.Worksheet, range: Excel.Range, lookRange: Excel.Range | null, contents: "contents" | "no contents"): () => SeenSheet {
  if (contents === "contents") range.load("values,formulas");
  lookRange?.load("numberFormat");
  const lookCells = lookRange?.getCellProperties(LOOKS) ?? null;
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  sheet.load("standardHeight");
  const page = lookAtPage(sheet);
  return () => ({
    cells: contents === "contents" ? seenCells(range) : [],
    looks: lookRange === null || lookCells === null ? null : seenLooks(lookCells.value, lookRange.numberFormat as string[][]),
    columns: columns.value.map(({ columnHidden, format }) => line(format?.columnWidth, columnHidden)),
    rows: rows.value.map(({ rowHidden, format }) => line(format?.rowHeight, rowHidden)),
    usualRowPoints: sheet.standardHeight,
    page: page(),
  });
}

const seenCells = ({ values, formulas }: Excel.Range): SeenSheet["cells"] =>
  (values as CellValue[][]).map((row, down) =>
    row.map((value, right) => {
      const formula: unknown = (formulas as unknown[][])[down]?.[right];
      return { value, formula: isFormula(formula, value) ? formula : null };
    }),
  );

/** In the order of LOOK_PARTS. */
const seenLooks = (cells: readonly (readonly Excel.CellProperties[])[], numberFormats: readonly (readonly string[])[]): Look[][] =>
  cells.map((row, down) =>
    row.map(({ format }, right) => {
      const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format ?? {};
      return [
        numberFormats[down]?.[right] ?? "General",
        fill?.color ?? "",
        font?.bold ?? false,
        font?.italic ?? false,
        font?.underline ?? "None",
        font?.strikethrough ?? false,
        font?.size ?? 0,
        font?.name ?? "",
        font?.color ?? "",
        horizontalAlignment ?? "General",
        verticalAlignment ?? "Bottom",
        wrapText ?? false,
        indentLevel ?? 0,
      ];
    }),
  );

const line = (points: number | undefined, isHidden: boolean | undefined): SeenLine => ({ points: points ?? 0, state: isHidden === true ? "hidden" : "shown" });
