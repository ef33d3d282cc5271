import { COLORS, FONT, runsOf, SIZES } from "../../comparison/look";
import { blockAddress, type FormatPlan } from "../../plan";
import type { ColumnKind } from "../kinds";
import { SCORING_FORM, SCORING_SETTINGS } from "../scoring";
import type { InputForm } from "../sheets";
import type { TemplateLayout } from "./template-layout";

/** How a template looks: as the other sheets of ours, with the example in a voice of its own. */
export function templateFormats(form: InputForm, { noteRow, noteLines, promptRow, headingRow, firstRow, rowCount, exampleRows }: TemplateLayout): FormatPlan[] {
  const columns = Object.values(form.columns);
  const across = (row: number, count: number): string => blockAddress({ row, column: 0, rowCount: count, columnCount: columns.length });
  const rule = { color: COLORS.rule, weight: "thin" } as const;
  return [
    { address: across(0, firstRow + rowCount), fontName: FONT, sizePoints: SIZES.heading, color: COLORS.ink, vertical: "center" },
    { address: "A1", sizePoints: SIZES.title, bold: true, color: COLORS.heading },
    { address: "A2", sizePoints: SIZES.subtitle, color: COLORS.ink },
    { address: blockAddress({ row: noteRow, column: 0, rowCount: noteLines }), sizePoints: SIZES.note, color: COLORS.muted },
    { address: across(promptRow, 1), sizePoints: SIZES.note, color: COLORS.muted, vertical: "bottom", wrap: true },
    { address: across(headingRow, 1), bold: true, color: COLORS.onHeading, fill: COLORS.heading, vertical: "bottom", wrap: true },
    { address: across(firstRow, rowCount), borders: [{ edge: "inside-horizontal", ...rule }, { edge: "bottom", ...rule }] },
    ...runsOf(columns.map(({ kind }) => (isFigure(kind) ? "right" : "left"))).map(({ start, count, value }): FormatPlan => ({
      address: blockAddress({ row: promptRow, column: start, rowCount: firstRow + rowCount - promptRow, columnCount: count }),
      horizontal: value,
      ...(value === "left" && start > 0 ? { indent: 1 } : {}),
    })),
    ...runsOf(columns.map(({ kind }) => kind.numberFormat)).flatMap(({ start, count, value }): FormatPlan[] => (value === null ? [] : [{ address: blockAddress({ row: firstRow, column: start, rowCount, columnCount: count }), numberFormat: value }])),
    ...(form.id === SCORING_FORM.id ? scoringFormats(firstRow) : []),
    ...(exampleRows === 0 ? [] : [{ address: across(firstRow, exampleRows), italic: true, color: COLORS.muted }]),
  ];
}

/** Days read like words, one under another; figures are compared by their places. */
const isFigure = ({ numberFormat, type }: ColumnKind<unknown>): boolean => numberFormat !== null && type !== "date";

/** Each setting has a unit of its own; the default stands back. */
const scoringFormats = (firstRow: number): FormatPlan[] => [
  ...runsOf(SCORING_SETTINGS.map(({ kind }) => kind.numberFormat)).map(({ start, count, value }): FormatPlan => ({ address: blockAddress({ row: firstRow + start, column: 1, rowCount: count, columnCount: 2 }), numberFormat: value ?? "General" })),
  { address: blockAddress({ row: firstRow, column: 1, rowCount: SCORING_SETTINGS.length }), bold: true },
  { address: blockAddress({ row: firstRow, column: 2, rowCount: SCORING_SETTINGS.length, columnCount: 2 }), color: COLORS.muted },
];
