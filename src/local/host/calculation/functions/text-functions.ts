import { formatNumber, formatText, formatValue, isNumberFormat, type DateSystem } from "../../../number-format";
import type { CellError, ModelValue } from "../../model";
import type { FormulaFunction } from "../evaluation";
import { ERRORS, asMatrix, isError, isMatrix, numberOfText, singleValue, toBoolean, toNumber, toText, valuesOf, wildcardPattern, type Operand, type PlainValue } from "../values";
import { elementwise, numberOr, textual, whole, type FunctionTable } from "./define";
import { callFormulajs } from "./formulajs";

const LONGEST_TEXT = 32_767;

/** Functions of text. Positions count from 1. */
export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: textual(1, 1, (text) => text.length),
  LEFT: textual(1, 2, (text, count) => counted(count, (length) => text.slice(0, length))),
  RIGHT: textual(1, 2, (text, count) => counted(count, (length) => (length === 0 ? "" : text.slice(-length)))),
  MID: textual(3, 3, (text, start, count) => positioned(start, (from) => counted(count, (length) => text.slice(from, from + length)))),
  UPPER: textual(1, 1, (text) => text.toUpperCase()),
  LOWER: textual(1, 1, (text) => text.toLowerCase()),
  PROPER: textual(1, 1, (text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  TRIM: textual(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: textual(1, 1, (text) => [...text].filter((character) => character.charCodeAt(0) >= 32).join("")),
  EXACT: textual(2, 2, (text, other = null) => text === toText(other)),
  REPT: textual(2, 2, (text, count) => counted(count, (times) => (text.length * times > LONGEST_TEXT ? ERRORS.value : text.repeat(times)))),
  SUBSTITUTE: textual(3, 4, substitute),
  REPLACE: textual(4, 4, (text, start, count, other = null) =>
    positioned(start, (from) => counted(count, (length) => `${text.slice(0, from)}${toText(other)}${text.slice(from + length)}`)),
  ),
  FIND: textual(2, 3, (wanted, text = null, start = 1) => positioned(start, (from) => found(toText(text).indexOf(wanted, from)))),
  SEARCH: textual(2, 3, (wanted, text = null, start = 1) => positioned(start, (from) => search(wanted, toText(text), from))),
  TEXTBEFORE: textual(2, 2, (text, mark = null) => cutAt(text, mark, (at) => text.slice(0, at))),
  TEXTAFTER: textual(2, 2, (text, mark = null) => cutAt(text, mark, (at, length) => text.slice(at + length))),
  CHAR: ofNumber((code) => (code < 1 || code > 255 ? ERRORS.value : String.fromCharCode(code))),
  UNICHAR: ofNumber((code) => (code < 1 || code > 0x10ffff ? ERRORS.value : String.fromCodePoint(code))),
  CODE: textual(1, 1, (text) => (text === "" ? ERRORS.value : text.charCodeAt(0))),
  UNICODE: textual(1, 1, (text) => text.codePointAt(0) ?? ERRORS.value),
  VALUE: elementwise(1, 1, ([value = null]) => (typeof value === "boolean" ? ERRORS.value : toNumber(value))),
  NUMBERVALUE: textual(1, 3, (text) => (text.trim() === "" ? 0 : (numberOfText(text.replaceAll(" ", "")) ?? ERRORS.value))),
  TEXT: elementwise(2, 2, ([value = null, format = null], { surroundings }) => shownAs(value, toText(format), surroundings.workbook.dateSystem)),
  FIXED: fixedText((number, digits, plain) => formatValue(number, `${plain ? "" : "#,##"}0${digits > 0 ? `.${"0".repeat(digits)}` : ""}`)),
  CONCATENATE: elementwise(1, 255, (values) => join(values, "")),
  CONCAT: whole(1, "any", (operands) => join(operands.flatMap((operand) => [...valuesOf(asMatrix(operand))]), "")),
  TEXTJOIN: whole(3, "any", textJoin),
};

function ofNumber(run: (number: number) => ModelValue): FormulaFunction {
  return elementwise(1, 1, ([value = null]) => {
    const number = toNumber(value);
    return isError(number) ? number : run(Math.trunc(number));
  });
}

function fixedText(run: (number: number, digits: number, plain: boolean) => ModelValue): FormulaFunction {
  return elementwise(1, 3, ([value = null, digits, plain]) => {
    const number = toNumber(value);
    const places = numberOr(digits, 2);
    if (isError(number)) return number;
    if (isError(places)) return places;
    return run(Number(callFormulajs("ROUND", number, Math.trunc(places))), Math.trunc(places), plain === true);
  });
}

function counted(count: ModelValue | undefined, run: (length: number) => ModelValue): ModelValue {
  const length = count === undefined ? 1 : toNumber(count);
  if (isError(length)) return length;
  return length < 0 ? ERRORS.value : run(Math.trunc(length));
}

function positioned(start: ModelValue | undefined, run: (from: number) => ModelValue): ModelValue {
  const from = toNumber(start ?? 1);
  if (isError(from)) return from;
  return from < 1 ? ERRORS.value : run(Math.trunc(from) - 1);
}

const found = (at: number): number | CellError => (at < 0 ? ERRORS.value : at + 1);

function search(wanted: string, text: string, from: number): ModelValue {
  const at = text.slice(from).search(wildcardPattern(wanted, false));
  return at < 0 ? ERRORS.value : from + at + 1;
}

function substitute(text: string, old: PlainValue = null, replacement: PlainValue = null, which?: PlainValue): ModelValue {
  const wanted = toText(old);
  const other = toText(replacement);
  if (wanted === "") return text;
  if (which === undefined) return text.replaceAll(wanted, () => other);
  const number = toNumber(which);
  if (isError(number)) return number;
  if (number < 1) return ERRORS.value;
  const pieces = text.split(wanted);
  const place = Math.trunc(number);
  return place >= pieces.length ? text : `${pieces.slice(0, place).join(wanted)}${other}${pieces.slice(place).join(wanted)}`;
}

function cutAt(text: string, mark: PlainValue, cut: (at: number, length: number) => string): ModelValue {
  const wanted = toText(mark);
  const at = text.indexOf(wanted);
  return at < 0 ? ERRORS.notAvailable : cut(at, wanted.length);
}

/** A value by a number format: #VALUE! for a format Excel refuses, and where the value has no place in it. */
function shownAs(value: PlainValue, format: string, dateSystem: DateSystem): ModelValue {
  if (typeof value === "boolean") return toText(value);
  if (!isNumberFormat(format)) return ERRORS.value;
  const number = typeof value === "string" ? numberOfText(value) : toNumber(value);
  if (isError(number)) return number;
  if (format === "") return "";
  return number === null ? formatText(toText(value), format) : (formatNumber(number, format, dateSystem) ?? ERRORS.value);
}

function join(values: readonly ModelValue[], delimiter: string): ModelValue {
  const failed = values.find(isError);
  if (failed !== undefined) return failed;
  const joined = values.map((value) => (isError(value) ? "" : toText(value))).join(delimiter);
  return joined.length > LONGEST_TEXT ? ERRORS.value : joined;
}

function textJoin([delimiter = null, skipEmpty = null, ...operands]: readonly Operand[]): Operand {
  const between = toText(isMatrix(delimiter) ? delimiter.at(0, 0) : delimiter);
  const skips = toBoolean(singleValue(skipEmpty));
  if (isError(between)) return between;
  if (isError(skips)) return skips;
  const values = operands.flatMap((operand) => [...valuesOf(asMatrix(operand))]);
  return join(skips ? values.filter((value) => value !== null && value !== "") : values, between);
}
