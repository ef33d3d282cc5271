import type { ConditionalFormatModel, ConditionalLook, ModelValue } from "../../../host/model";
import { areaHolds } from "../layout/area";
import type { CellPlace } from "../layout/address";

export interface DataBarLook {
  /** 0–1 of the cell's width. */
  readonly share: number;
  readonly color: string;
  readonly hidesValue: boolean;
}

/** What the conditional formats make of one cell. */
export interface ConditionalResult {
  readonly look: Partial<ConditionalLook>;
  readonly dataBar: DataBarLook | null;
}

const NOTHING: ConditionalResult = { look: {}, dataBar: null };

/**
 * The formats that hold for a cell, the first in priority winning where two say the same thing.
 * A format with a formula of its own is left out: it would need the calculator for every cell drawn.
 * @param numbersIn the numbers of an area, for a data bar that takes its ends from them.
 */
export function conditionalLook(
  formats: readonly ConditionalFormatModel[],
  place: CellPlace,
  value: ModelValue,
  numbersIn: (format: ConditionalFormatModel) => readonly number[],
): ConditionalResult {
  const holding = formats.filter((format) => areaHolds(format.area, place) && formatHolds(format, value)).sort((one, other) => one.priority - other.priority);
  if (holding.length === 0) return NOTHING;
  const stopAt = holding.findIndex(({ stopIfTrue }) => stopIfTrue);
  const applied = stopAt < 0 ? holding : holding.slice(0, stopAt + 1);
  return applied.reduceRight<ConditionalResult>((result, format) => {
    if (format.kind === "DataBar") return { ...result, dataBar: dataBarLook(format, value, numbersIn) };
    return { ...result, look: { ...result.look, ...given(format.format) } };
  }, NOTHING);
}

const given = (look: ConditionalLook): Partial<ConditionalLook> => Object.fromEntries(Object.entries(look).filter(([, each]) => each !== null));

function dataBarLook(format: Extract<ConditionalFormatModel, { kind: "DataBar" }>, value: ModelValue, numbersIn: (format: ConditionalFormatModel) => readonly number[]): DataBarLook | null {
  if (typeof value !== "number") return null;
  const numbers = format.minimum === null || format.maximum === null ? numbersIn(format) : [];
  const minimum = format.minimum ?? Math.min(0, ...numbers);
  const maximum = format.maximum ?? Math.max(...numbers);
  const share = maximum > minimum ? (value - minimum) / (maximum - minimum) : 0;
  return { share: Math.min(1, Math.max(0, share)), color: format.color, hidesValue: !format.showValue };
}

function formatHolds(format: ConditionalFormatModel, value: ModelValue): boolean {
  switch (format.kind) {
    case "DataBar":
      return typeof value === "number";
    case "ContainsText":
      return textHolds(format.operator, typeof value === "string" ? value : "", format.text);
    case "CellValue":
      return typeof value === "number" && numberHolds(format.operator, value, numberOf(format.formula1), numberOf(format.formula2));
    case "Custom":
      return false;
  }
}

function textHolds(operator: "BeginsWith" | "EndsWith" | "Contains" | "NotContains", text: string, sought: string): boolean {
  const [where, what] = [text.toLowerCase(), sought.toLowerCase()];
  switch (operator) {
    case "BeginsWith":
      return where.startsWith(what);
    case "EndsWith":
      return where.endsWith(what);
    case "Contains":
      return where.includes(what);
    case "NotContains":
      return !where.includes(what);
  }
}

/** A limit written as a number, with or without "="; anything else cannot be judged here. */
const numberOf = (formula: string | null): number => (formula === null || formula.trim() === "" ? NaN : Number(formula.replace(/^=/, "")));

const COMPARISONS: Readonly<Record<string, (value: number, limit: number, upper: number) => boolean>> = {
  LessThan: (value, limit) => value < limit,
  LessThanOrEqual: (value, limit) => value <= limit,
  GreaterThan: (value, limit) => value > limit,
  GreaterThanOrEqual: (value, limit) => value >= limit,
  EqualTo: (value, limit) => value === limit,
  NotEqualTo: (value, limit) => value !== limit,
  Between: (value, limit, upper) => value >= Math.min(limit, upper) && value <= Math.max(limit, upper),
  NotBetween: (value, limit, upper) => value < Math.min(limit, upper) || value > Math.max(limit, upper),
};

function numberHolds(operator: string, value: number, limit: number, upper: number): boolean {
  const needsUpper = operator === "Between" || operator === "NotBetween";
  if (Number.isNaN(limit) || (needsUpper && Number.isNaN(upper))) return false;
  return COMPARISONS[operator]?.(value, limit, upper) ?? false;
}
