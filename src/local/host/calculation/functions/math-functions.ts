import type { CellError, ModelValue } from "../../model";
import { ERRORS } from "../values";
import { elementwise, numeric, type FunctionTable } from "./define";
import { callFormulajs } from "./formulajs";

/** Functions of numbers. Rounding is formulajs's, which rounds 1.005 to 1.01 as Excel does. */
export const MATH_FUNCTIONS: FunctionTable = {
  ABS: numeric(1, 1, (number = 0) => Math.abs(number)),
  SIGN: numeric(1, 1, (number = 0) => Math.sign(number)),
  SQRT: numeric(1, 1, (number = 0) => Math.sqrt(number)),
  EXP: numeric(1, 1, (number = 0) => Math.exp(number)),
  LN: numeric(1, 1, (number = 0) => (number > 0 ? Math.log(number) : NaN)),
  LOG10: numeric(1, 1, (number = 0) => (number > 0 ? Math.log10(number) : NaN)),
  LOG: numeric(1, 2, (number = 0, base = 10) => logarithm(number, base)),
  INT: numeric(1, 1, (number = 0) => Math.floor(number)),
  TRUNC: numeric(1, 2, (number = 0, digits = 0) => Math.trunc(number * 10 ** digits) / 10 ** digits),
  POWER: numeric(2, 2, power),
  MOD: numeric(2, 2, (number = 0, divisor = 0) => (divisor === 0 ? ERRORS.divisionByZero : number - divisor * Math.floor(number / divisor))),
  QUOTIENT: numeric(2, 2, (number = 0, divisor = 0) => (divisor === 0 ? ERRORS.divisionByZero : Math.trunc(number / divisor))),
  PI: numeric(0, 0, () => Math.PI),
  SIN: numeric(1, 1, (angle = 0) => Math.sin(angle)),
  COS: numeric(1, 1, (angle = 0) => Math.cos(angle)),
  TAN: numeric(1, 1, (angle = 0) => Math.tan(angle)),
  ASIN: numeric(1, 1, (number = 0) => Math.asin(number)),
  ACOS: numeric(1, 1, (number = 0) => Math.acos(number)),
  ATAN: numeric(1, 1, (number = 0) => Math.atan(number)),
  ATAN2: numeric(2, 2, (x = 0, y = 0) => (x === 0 && y === 0 ? ERRORS.divisionByZero : Math.atan2(y, x))),
  DEGREES: numeric(1, 1, (angle = 0) => (angle * 180) / Math.PI),
  RADIANS: numeric(1, 1, (angle = 0) => (angle * Math.PI) / 180),
  ROUND: numeric(2, 2, library("ROUND")),
  ROUNDUP: numeric(2, 2, library("ROUNDUP")),
  ROUNDDOWN: numeric(2, 2, library("ROUNDDOWN")),
  MROUND: numeric(2, 2, library("MROUND")),
  CEILING: numeric(2, 2, library("CEILING")),
  FLOOR: numeric(2, 2, library("FLOOR")),
  "CEILING.MATH": numeric(1, 3, library("CEILINGMATH")),
  "FLOOR.MATH": numeric(1, 3, library("FLOORMATH")),
  EVEN: numeric(1, 1, library("EVEN")),
  ODD: numeric(1, 1, library("ODD")),
  FACT: numeric(1, 1, library("FACT")),
  COMBIN: numeric(2, 2, library("COMBIN")),
  PERMUT: numeric(2, 2, library("PERMUT")),
  RAND: { ...elementwise(0, 0, (_, { surroundings }) => surroundings.random()), volatile: true },
  RANDBETWEEN: { ...elementwise(2, 2, ([low, high], { surroundings }) => between(low, high, surroundings.random())), volatile: true },
};

function library(name: string): (...numbers: readonly number[]) => number | CellError {
  return (...numbers) => callFormulajs(name, ...numbers) as number | CellError;
}

function logarithm(number: number, base: number): number | CellError {
  if (number <= 0 || base <= 0) return ERRORS.number;
  return base === 1 ? ERRORS.divisionByZero : Number((Math.log(number) / Math.log(base)).toPrecision(15));
}

function power(base = 0, exponent = 0): number | CellError {
  if (base === 0 && exponent <= 0) return exponent === 0 ? ERRORS.number : ERRORS.divisionByZero;
  return base ** exponent;
}

function between(low: ModelValue | undefined, high: ModelValue | undefined, chance: number): ModelValue {
  const from = Math.ceil(Number(low));
  const to = Math.floor(Number(high));
  return from > to || Number.isNaN(from + to) ? ERRORS.number : from + Math.floor(chance * (to - from + 1));
}
