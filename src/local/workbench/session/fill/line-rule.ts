import { parseFormulaTemplate, shiftFormula } from "../../../files";
import type { PlacedCell } from "../../../host";
import type { ModelValue, WorkbookModel } from "../../../host/model";
import { isDateFormat } from "../../../number-format";
import { dateRule } from "./date-rule";
import { numberRule } from "./number-rule";
import { textRule } from "./text-rule";

const DAYS_FROM_1900_TO_1904 = 1462;

/** "series": numbers and dates go on. "copy": everything repeats. */
export type FillKind = "series" | "copy";

/** The cell at a place of the line, counted from its start. */
export type LineRule = (place: number) => PlacedCell;

/**
 * How a line of cells goes on beyond its ends. Formulas repeat with their references moved as far as they are; a series
 * from two or more numbers continues and one number repeats; dates count; the rest repeats. Looks go along.
 *
 * @param along whether the line runs down a column or across a row.
 */
export function lineRule(source: readonly PlacedCell[], along: "down" | "across", kind: FillKind, dateSystem: WorkbookModel["dateSystem"]): LineRule {
  const series = kind === "series" ? seriesOf(source, dateSystem === "1904" ? DAYS_FROM_1900_TO_1904 : 0) : null;
  const templates = source.map((cell) => (cell.kind === "formula" ? parseFormulaTemplate(cell.text) : null));
  return (place) => {
    const from = ((place % source.length) + source.length) % source.length;
    const cell = source[from] ?? { kind: "value", value: null };
    const template = templates[from];
    if (series) return { ...cell, kind: "value", value: series(place) };
    if (!template) return cell;
    const moved = place - from;
    const text = along === "down" ? shiftFormula(template, moved, 0, "error") : shiftFormula(template, 0, moved, "error");
    return { kind: "formula", text, ...(cell.format === undefined ? {} : { format: cell.format }) };
  };
}

function seriesOf(source: readonly PlacedCell[], daysBefore: number): ((place: number) => ModelValue) | null {
  const values = source.map((cell) => (cell.kind === "value" ? cell.value : null));
  if (values.every((value) => typeof value === "string")) return textRule(values);
  if (!values.every((value) => typeof value === "number")) return null;
  const formats = source.map(({ format }) => format?.numberFormat ?? "General");
  if (formats.every(isDateFormat)) {
    const rule = dateRule(values.map((serial) => serial + daysBefore), formats.some((format) => /d/i.test(format)));
    return rule && ((place) => rule(place) - daysBefore);
  }
  return values.length > 1 ? numberRule(values) : null;
}
