import type { Cents } from "../../../domain";
import { exactCents, roundCents } from "../../reading/cells/cents";
import { readAmount } from "../../reading/cells/read-amount";
import type { CellValue } from "../../snapshot";
import { bad, BLANK, quoted, type ColumnKind, type Parsed } from "./column-kind";
import { saysNothing } from "./says-nothing";

/** The least and the most a figure may be. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** Beyond any count, figure or sum of a practice, and far from where whole numbers stop being exact. */
const MOST = 1e9;

/** A count. */
export function wholeKind({ minimum = 0, maximum = MOST }: Partial<Bounds> = {}): ColumnKind<number> {
  const what = `a whole number ${rangeWords({ minimum, maximum }, String)}`;
  return {
    type: "whole",
    parse: (cell) => figure(cell, what, ({ value }) => (Number.isInteger(value) && isWithin(value, { minimum, maximum }) ? { kind: "value", value } : null)),
    show: (value) => value,
    numberFormat: '#,##0;"−"#,##0',
    rule: { kind: "whole", minimum, maximum },
    otherwise: `This is ${what}.`,
    widest: "1,000",
  };
}

/** A figure in the unit its heading names. */
export function numberKind({ minimum = -MOST, maximum = MOST }: Partial<Bounds> = {}): ColumnKind<number> {
  const what = `a number ${rangeWords({ minimum, maximum }, String)}`.trim();
  return {
    type: "number",
    parse: (cell) => figure(cell, what, ({ value, isPercent }) => (!isPercent && isWithin(value, { minimum, maximum }) ? { kind: "value", value } : null)),
    show: (value) => value,
    numberFormat: "General",
    rule: { kind: "number", minimum, maximum },
    otherwise: `This is ${what}.`,
    widest: "1,000.00",
  };
}

/** A share or a growth, as a fraction. "75 %" and .75 are the same; a bare 75 can only be meant so. */
export function percentKind({ minimum = 0, maximum = 1 }: Partial<Bounds> = {}): ColumnKind<number> {
  const what = `a percentage ${rangeWords({ minimum, maximum }, (fraction) => `${Math.round(fraction * 100)}%`)}`;
  return {
    type: "percent",
    parse: (cell) =>
      figure(cell, what, ({ value, isPercent }) => {
        if (isWithin(value, { minimum, maximum })) return { kind: "value", value };
        const hundredth = value / 100;
        return !isPercent && isWithin(hundredth, { minimum, maximum }) ? { kind: "value", value: hundredth, note: `says ${value}; ${value}% was taken` } : null;
      }),
    show: (value) => value,
    numberFormat: '0.0%;"−"0.0%',
    rule: { kind: "number", minimum, maximum },
    otherwise: `This is ${what}. Write it with the sign, such as 12%.`,
    widest: "100.00%",
  };
}

/** A sum in dollars, kept in whole cents. */
export const moneyKind: ColumnKind<Cents> = {
  type: "money",
  parse: (cell) => figure(cell, "an amount of dollars, not below zero", ({ value, isPercent }) => (!isPercent && isWithin(value, { minimum: 0, maximum: MOST }) ? { kind: "value", value: roundCents(exactCents(value)) } : null)),
  show: (cents) => cents / 100,
  numberFormat: "$#,##0",
  rule: { kind: "number", minimum: 0, maximum: MOST },
  otherwise: "This is an amount of dollars, not below zero.",
  widest: "$12,345,678",
};

function figure(cell: CellValue, what: string, accept: (read: { readonly value: number; readonly isPercent: boolean }) => Parsed<number> | null): Parsed<number> {
  if (saysNothing(cell)) return BLANK;
  const amount = readAmount(cell);
  if (amount.kind === "none") return BLANK;
  if (amount.kind === "error") return bad(`shows ${amount.text}; write ${what}`);
  const accepted = amount.kind === "text" ? null : accept({ value: amount.value, isPercent: amount.kind === "percent" });
  return accepted ?? bad(`says ${quoted(cell)}; write ${what}`);
}

const isWithin = (value: number, { minimum, maximum }: Bounds): boolean => value >= minimum && value <= maximum;

function rangeWords({ minimum, maximum }: Bounds, show: (bound: number) => string): string {
  if (maximum < MOST) return `from ${show(minimum)} to ${show(maximum)}`;
  if (minimum > -MOST) return minimum === 0 ? "not below zero" : `from ${show(minimum)} up`;
  return "";
}
