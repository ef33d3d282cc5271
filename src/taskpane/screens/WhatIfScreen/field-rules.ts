import type { Cents } from "../../../domain";
import { formatMoney } from "../../format";
import { readTypedMoney, readTypedNumber, readTypedPercent, type FieldRule, type NumberRule, type PercentFrom } from "../../typed";
import { words } from "../../words";

/** A field of dollars that nothing in the workbook could fill. */
export const moneyField = (label: string, hint: string | null = null): FieldRule => ({ label, hint, start: "", read: readTypedMoney });

/** A field of dollars that starts with what the workbook says, or empty where it does not say. */
export const knownMoneyField = (label: string, cents: Cents | null, from: string): FieldRule => ({
  ...moneyField(label, cents === null ? words.whatIf.notInWorkbook : words.whatIf.fromWorkbook(from)),
  start: cents === null || cents < 0 ? "" : formatMoney(cents),
});

export const numberField = (label: string, rule: NumberRule, start = "", hint: string | null = null): FieldRule => ({ label, hint, start, read: (text) => readTypedNumber(text, rule) });

export const percentField = (label: string, from: PercentFrom, start = "", hint: string | null = null): FieldRule => ({ label, hint, start, read: (text) => readTypedPercent(text, from) });

export const MONTHS: NumberRule = { minimum: 1, maximum: 120, parts: "whole" };
export const RAMP: NumberRule = { minimum: 0, maximum: 120, parts: "whole" };
export const COUNT: NumberRule = { minimum: 0, maximum: 10_000, parts: "any" };
