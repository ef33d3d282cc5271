import type { CellError } from "../../model";
import { ERRORS, isError, singleValue, toNumber, type Operand } from "../values";
import { numeric, whole, type FunctionTable } from "./define";
import { callFormulajs } from "./formulajs";
import { numbersIn } from "./numbers-in";

/** Money over time, calculated by formulajs. */
export const FINANCE_FUNCTIONS: FunctionTable = {
  PMT: numeric(3, 5, library("PMT")),
  PV: numeric(3, 5, library("PV")),
  FV: numeric(3, 5, library("FV")),
  NPER: numeric(3, 5, library("NPER")),
  RATE: numeric(3, 6, library("RATE")),
  EFFECT: numeric(2, 2, library("EFFECT")),
  NOMINAL: numeric(2, 2, library("NOMINAL")),
  SLN: numeric(3, 3, library("SLN")),
  NPV: whole(2, "any", ([rate = null, ...payments]) => netPresentValue(rate, payments)),
  IRR: whole(1, 2, ([payments = null, guess]) => internalRate(payments, guess)),
};

function library(name: string): (...numbers: readonly number[]) => number | CellError {
  return (...numbers) => callFormulajs(name, ...numbers) as number | CellError;
}

function netPresentValue(rate: Operand, payments: readonly Operand[]): Operand {
  const each = toNumber(singleValue(rate));
  const numbers = numbersIn(payments);
  if (isError(each)) return each;
  return isError(numbers) ? numbers : callFormulajs("NPV", each, ...numbers);
}

function internalRate(payments: Operand, guess: Operand | undefined): Operand {
  const numbers = numbersIn([payments]);
  if (isError(numbers)) return numbers;
  const changesSign = numbers.some((number) => number > 0) && numbers.some((number) => number < 0);
  return changesSign ? callFormulajs("IRR", numbers, guess === undefined ? 0.1 : Number(singleValue(guess))) : ERRORS.number;
}
