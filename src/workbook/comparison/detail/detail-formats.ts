import { blockAddress, type FormatPlan } from "../../plan";
import { COLORS, FONT, runsOf, SIZES } from "../look";
import type { PlacedBlock } from "./place-blocks";

const BODY_POINTS = SIZES.heading;
const RULE = { color: COLORS.rule, weight: "thin" } as const;

/**
 * How the detail sheet looks: a list to look things up in, not a poster.
 * @param printedColumns - headings and rules of a table that ends in long text go on to the last of these, as the text does
 */
export function detailFormats(placed: readonly PlacedBlock[], printedColumns: number, size: { readonly rowCount: number; readonly columnCount: number }): FormatPlan[] {
  return [
    { address: blockAddress({ row: 0, column: 0, ...size }), fontName: FONT, sizePoints: BODY_POINTS, color: COLORS.ink, vertical: "center" },
    { address: blockAddress({ row: 0, column: 0 }), sizePoints: SIZES.title, bold: true, color: COLORS.heading },
    { address: blockAddress({ row: 1, column: 0 }), sizePoints: SIZES.subtitle, color: COLORS.muted },
    ...inRows(placed.flatMap(({ titleRow, parts }) => [titleRow, ...parts.slice(1).map((part) => part.titleRow)]), { sizePoints: SIZES.section, bold: true, color: COLORS.heading }),
    ...inRows(placed.flatMap(({ note }) => note.map(({ row }) => row)), { sizePoints: SIZES.note, color: COLORS.muted }),
    ...inRows(placed.flatMap(({ emptyRow }) => (emptyRow === null ? [] : [emptyRow])), { color: COLORS.muted }),
    ...placed.flatMap((block) => blockFormats(block, printedColumns)),
  ];
}

/** One look for the first cells of all these rows. */
const inRows = (rows: readonly number[], look: Omit<FormatPlan, "address">): FormatPlan[] => (rows.length === 0 ? [] : [{ address: rows.map((row) => blockAddress({ row, column: 0 })).join(","), ...look }]);

/** One step a look for all parts of a table; what a column of figures has may lie on the titles between them, which are text. */
function blockFormats({ block: { columns }, parts }: PlacedBlock, printedColumns: number): FormatPlan[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const width = columns.at(-1)?.isLong === true ? printedColumns : columns.length;
  const headings = (columnCount: number): string => parts.map(({ headingRow }) => blockAddress({ row: headingRow, column: 0, rowCount: 1, columnCount })).join(",");
  const rowCount = last.headingRow + last.lines.length - first.headingRow + 1;
  const down = (start: number, columnCount: number): string => blockAddress({ row: first.headingRow, column: start, rowCount, columnCount });
  return [
    ...runsOf(columns.map((column) => column.numberFormat)).map(({ start, count, value }): FormatPlan =>
      value === null
        ? { address: down(start, count), horizontal: "left", indent: start === 0 ? 0 : 1 }
        : { address: down(start, count), horizontal: "right", numberFormat: value },
    ),
    { address: headings(width), bold: true, color: COLORS.onHeading, fill: COLORS.heading, vertical: "bottom" },
    { address: headings(columns.filter(({ isLong }) => isLong !== true).length), wrap: true },
    {
      address: parts.map(({ headingRow, lines }) => blockAddress({ row: headingRow + 1, column: 0, rowCount: lines.length, columnCount: width })).join(","),
      borders: [{ edge: "inside-horizontal", ...RULE }, { edge: "bottom", ...RULE }],
    },
  ];
}
