import type { Comparison } from "../../../domain";
import { blockAddress, type ConditionalFormatPlan, type FormatPlan } from "../../plan";
import type { ComparisonColumn } from "../columns";
import { COLORS, FONT, runsOf, SIZES } from "../look";
import { edgeWidths } from "./edge-widths";
import { SUBTITLE_ROW, TITLE_ROW, type SheetLayout } from "./sheet-layout";

/** How the sheet looks, by blocks and columns, so that sixty associates cost hardly more steps than three. */
export function sheetFormats(comparison: Comparison, columns: readonly ComparisonColumn[], layout: SheetLayout, sheetColumns: number): FormatPlan[] {
  const tableColumns = columns.length + edgeWidths(columns).length;
  const across = (row: number, rowCount: number): string => blockAddress({ row, column: 0, rowCount, columnCount: tableColumns });
  const acrossSheet = (row: number, rowCount: number): string => blockAddress({ row, column: 0, rowCount, columnCount: sheetColumns });
  const rule = { color: COLORS.rule, weight: "thin" } as const;
  return [
    { address: acrossSheet(0, layout.rowCount), fontName: FONT, sizePoints: SIZES.body, color: COLORS.ink, vertical: "center" },
    { address: blockAddress({ row: TITLE_ROW, column: 0 }), sizePoints: SIZES.title, bold: true, color: COLORS.heading },
    { address: across(SUBTITLE_ROW, layout.subtitleLines), sizePoints: SIZES.subtitle, color: COLORS.muted },
    { address: across(layout.heading, 1), sizePoints: SIZES.heading, bold: true, color: COLORS.onHeading, fill: COLORS.heading, vertical: "bottom", wrap: true },
    ...columnFormats(comparison, columns, layout),
    { address: across(layout.body, layout.bodyRows), borders: [{ edge: "inside-horizontal", ...rule }, { edge: "bottom", ...rule }] },
    ...(layout.medianRows > 0 ? [{ address: across(layout.median, 1), bold: true, fill: COLORS.medianFill, borders: [{ edge: "bottom" as const, ...rule }] }] : []),
    ...(layout.chartRows > 0 ? [{ address: acrossSheet(layout.chartHeading, 1), sizePoints: SIZES.section, bold: true, color: COLORS.heading }] : []),
    ...(layout.chartNoteLines > 0 ? [{ address: acrossSheet(layout.chartNote, layout.chartNoteLines), sizePoints: SIZES.note, color: COLORS.muted }] : []),
    ...(layout.footnoteLines > 0 ? [{ address: across(layout.footnotes, layout.footnoteLines), sizePoints: SIZES.note, color: COLORS.muted }] : []),
  ];
}

function columnFormats(comparison: Comparison, columns: readonly ComparisonColumn[], layout: SheetLayout): FormatPlan[] {
  return columns.flatMap((column, index): FormatPlan[] => {
    const block = (row: number, rowCount: number): string => blockAddress({ row, column: index, rowCount });
    const isWords = column.align === "left";
    return [
      { address: block(layout.heading, 1 + layout.bodyRows + layout.medianRows), horizontal: column.align, ...(isWords ? { indent: 1 } : {}) },
      ...(isWords ? [{ address: block(layout.body, layout.bodyRows + layout.medianRows), wrap: true }] : []),
      ...(column.bold ? boldFormats(comparison, column, layout, block) : []),
      ...(isWords ? [] : numberFormats(comparison, column, layout, block)),
    ];
  });
}

/** Words that stand in for a figure stay light, so that only figures call. */
function boldFormats({ rows }: Comparison, column: ComparisonColumn, layout: SheetLayout, block: (row: number, rowCount: number) => string): FormatPlan[] {
  const isBold = rows.map((row) => column.align === "left" || typeof column.cell(row) === "number");
  return runsOf(isBold).flatMap(({ start, count, value }) => (value ? [{ address: block(layout.body + start, count), bold: true }] : []));
}

/** One format for each stretch of alike rows; only the agreed years differ from one associate to another. */
function numberFormats({ rows }: Comparison, column: ComparisonColumn, layout: SheetLayout, block: (row: number, rowCount: number) => string): FormatPlan[] {
  const formats = [...rows, ...(layout.medianRows > 0 ? [null] : [])].map((row) => column.numberFormat(row));
  return runsOf(formats).flatMap(({ start, count, value }) => (value === null ? [] : [{ address: block(layout.body + start, count), numberFormat: value }]));
}

/** Looks that follow the figures; the median has none, being nobody's. */
export function sheetConditionalFormats(columns: readonly ComparisonColumn[], layout: SheetLayout): ConditionalFormatPlan[] {
  return columns.flatMap((column, index) => column.highlights(blockAddress({ row: layout.body, column: index, rowCount: layout.bodyRows })));
}
