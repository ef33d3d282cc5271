import type { CellValue } from "../../snapshot";
import type { ValidationRule } from "../../plan";
import type { PersonMatch } from "../reading/match-person";

/** Day 0 of a workbook's serial dates. */
export type DateSystem = "1900" | "1904";

/** What a cell says. "bad": what is wrong and what to write instead, to follow the cell's address. */
export type Parsed<Value> =
  | { readonly kind: "value"; readonly value: Value; /** What was taken for granted, where something was. */ readonly note?: string }
  | { readonly kind: "blank" }
  | { readonly kind: "bad"; readonly problem: string };

/** What a cell is read against. */
export interface CellContext {
  readonly dateSystem: DateSystem;
  /** Who of the collections a label names. */
  readonly match: (label: string) => PersonMatch;
}

/** What stands in a column: how it is read, how it is written, and what may be typed into it. */
export interface ColumnKind<Value> {
  readonly type: "associate" | "text" | "date" | "whole" | "number" | "percent" | "money" | "yes-no" | "list";
  parse(cell: CellValue, context: CellContext): Parsed<Value>;
  /** The same value as a cell; reading it gives the value back. */
  show(value: Value, dateSystem: DateSystem): CellValue;
  /** Null for a column of words. */
  readonly numberFormat: string | null;
  /** Null where anything may stand. */
  readonly rule: ValidationRule | null;
  /** Said to somebody who types something else: a whole sentence. */
  readonly otherwise: string;
  /** As wide a text as a cell usually holds. */
  readonly widest: string;
}

export const BLANK = { kind: "blank" } as const;

export const bad = (problem: string): { readonly kind: "bad"; readonly problem: string } => ({ kind: "bad", problem });

/** A cell's text in quotes, short enough for a sentence. */
export function quoted(cell: CellValue): string {
  const text = String(cell).replace(/\s+/g, " ").trim();
  return `"${text.length <= 40 ? text : `${text.slice(0, 39)}…`}"`;
}
