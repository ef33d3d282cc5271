import { blockAddress, type FormatPlan } from "../../plan";
import { COLORS, FONT, runsOf, SIZES } from "../look";
import type { PlacedBlock } from "./place-blocks";

const BODY_POINTS = SIZES.heading;

/** How the detail sheet looks: a list to look things up in, not a poster. */
export function detailFormats(placed: readonly PlacedBlock[], rowCount: number, columnCount: number): FormatPlan[] {
  return [
    { address: blockAddress({ row: 0, column: 0, rowCount, columnCount }), fontName: FONT, sizePoints: BODY_POINTS, color: COLORS.ink, vertical: "center" },
    { address: blockAddress({ row: 0, column: 0 }), sizePoints: SIZES.title, bold: true, color: COLORS.heading },
    { address: blockAddress({ row: 1, column: 0 }), sizePoints: SIZES.subtitle, color: COLORS.muted },
    ...placed.flatMap(blockFormats),
  ];
}

function blockFormats({ block, titleRow, noteRow, headingRow, rowCount }: PlacedBlock): FormatPlan[] {
  const across = (row: number, count: number): string => blockAddress({ row, column: 0, rowCount: count, columnCount: block.columns.length });
  const title: FormatPlan = { address: blockAddress({ row: titleRow, column: 0 }), sizePoints: SIZES.section, bold: true, color: COLORS.heading };
  const note: FormatPlan[] = noteRow === null ? [] : [{ address: blockAddress({ row: noteRow, column: 0 }), sizePoints: SIZES.note, color: COLORS.muted }];
  if (rowCount === 0) return [title, ...note, { address: blockAddress({ row: headingRow, column: 0 }), color: COLORS.muted }];
  const rule = { color: COLORS.rule, weight: "thin" } as const;
  return [
    title,
    ...note,
    { address: across(headingRow, 1), bold: true, color: COLORS.onHeading, fill: COLORS.heading, vertical: "bottom", wrap: true },
    { address: across(headingRow + 1, rowCount), borders: [{ edge: "inside-horizontal", ...rule }, { edge: "bottom", ...rule }] },
    ...runsOf(block.columns.map((column) => column.numberFormat)).flatMap(({ start, count, value }): FormatPlan[] =>
      value === null
        ? [{ address: blockAddress({ row: headingRow, column: start, rowCount: rowCount + 1, columnCount: count }), horizontal: "left", indent: start === 0 ? 0 : 1 }]
        : [
            { address: blockAddress({ row: headingRow, column: start, rowCount: rowCount + 1, columnCount: count }), horizontal: "right" },
            { address: blockAddress({ row: headingRow + 1, column: start, rowCount, columnCount: count }), numberFormat: value },
          ],
    ),
  ];
}
