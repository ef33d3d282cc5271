import type { CellError, ModelValue } from "../../model";
import { lift, type Evaluation, type FormulaFunction } from "../evaluation";
import type { Expression } from "../grammar";
import { ERRORS, compareValues, isError, isMatrix, singleValue, toBoolean, toNumber, valuesOf, type Operand } from "../values";
import { elementwise, whole, type FunctionTable } from "./define";

type Expressions = readonly (Expression | null)[];

const MOST_ARGUMENTS = 255;

/** Conditions and choices. What is not chosen is not calculated, as long as the condition is a single value. */
export const LOGIC_FUNCTIONS: FunctionTable = {
  IF: lazy(2, 3, ifFunction),
  IFS: lazy(2, MOST_ARGUMENTS, ifsFunction),
  IFERROR: lazy(2, 2, (expressions, evaluation) => replaceErrors(expressions, evaluation, isError)),
  IFNA: lazy(2, 2, (expressions, evaluation) => replaceErrors(expressions, evaluation, (value) => isError(value) && value.error === "#N/A")),
  SWITCH: lazy(3, MOST_ARGUMENTS, switchFunction),
  CHOOSE: lazy(2, MOST_ARGUMENTS, chooseFunction),
  LET: lazy(3, MOST_ARGUMENTS, letFunction),
  TRUE: elementwise(0, 0, () => true),
  FALSE: elementwise(0, 0, () => false),
  NOT: elementwise(1, 1, ([value = null]) => negated(toBoolean(value))),
  AND: whole(1, "any", (operands) => combine(operands, (conditions) => conditions.every(Boolean))),
  OR: whole(1, "any", (operands) => combine(operands, (conditions) => conditions.some(Boolean))),
  XOR: whole(1, "any", (operands) => combine(operands, (conditions) => conditions.filter(Boolean).length % 2 === 1)),
};

function lazy(fewest: number, most: number, run: (expressions: Expressions, evaluation: Evaluation) => Operand): FormulaFunction {
  return { kind: "lazy", fewest, most, run };
}

const isWide = (operand: Operand): boolean => isMatrix(operand) && (operand.rowCount > 1 || operand.columnCount > 1);

const negated = (condition: boolean | CellError): ModelValue => (isError(condition) ? condition : !condition);

function ifFunction([test = null, whenTrue = null, whenFalse]: Expressions, evaluation: Evaluation): Operand {
  const condition = evaluation.evaluate(test);
  const otherwise = (): Operand => (whenFalse === undefined ? false : evaluation.evaluate(whenFalse));
  if (!isWide(condition)) {
    const chosen = toBoolean(singleValue(condition));
    if (isError(chosen)) return chosen;
    return chosen ? evaluation.evaluate(whenTrue) : otherwise();
  }
  return lift([condition, evaluation.evaluate(whenTrue), otherwise()], ([each = null, first = null, second = null]) => {
    const chosen = toBoolean(each);
    if (isError(chosen)) return chosen;
    return chosen ? first : second;
  });
}

function ifsFunction(expressions: Expressions, evaluation: Evaluation): Operand {
  const [test = null, value = null, ...others] = expressions;
  if (expressions.length < 2) return ERRORS.notAvailable;
  const condition = toBoolean(singleValue(evaluation.evaluate(test)));
  if (isError(condition)) return condition;
  return condition ? evaluation.evaluate(value) : ifsFunction(others, evaluation);
}

function replaceErrors([value = null, replacement = null]: Expressions, evaluation: Evaluation, isReplaced: (value: ModelValue) => boolean): Operand {
  const operand = evaluation.evaluate(value);
  if (isWide(operand)) {
    return lift([operand, evaluation.evaluate(replacement)], ([each = null, other = null]) => (isReplaced(each) ? other : each));
  }
  return isReplaced(singleValue(operand)) ? evaluation.evaluate(replacement) : operand;
}

function switchFunction([subject = null, ...cases]: Expressions, evaluation: Evaluation): Operand {
  const value = singleValue(evaluation.evaluate(subject));
  if (isError(value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const candidate = singleValue(evaluation.evaluate(cases[index] ?? null));
    if (isError(candidate)) return candidate;
    if (compareValues(value, candidate) === 0) return evaluation.evaluate(cases[index + 1] ?? null);
  }
  return cases.length % 2 === 1 ? evaluation.evaluate(cases.at(-1) ?? null) : ERRORS.notAvailable;
}

function chooseFunction([number = null, ...choices]: Expressions, evaluation: Evaluation): Operand {
  const position = toNumber(singleValue(evaluation.evaluate(number)));
  if (isError(position)) return position;
  const choice = choices[Math.trunc(position) - 1];
  return choice === undefined ? ERRORS.value : evaluation.evaluate(choice);
}

function letFunction(expressions: Expressions, evaluation: Evaluation): Operand {
  const [name = null, value = null, ...others] = expressions;
  if (expressions.length === 1) return evaluation.evaluate(name);
  if (name?.kind !== "name") return ERRORS.name;
  return letFunction(others, evaluation.withLocal(name.name, evaluation.evaluate(value)));
}

/** Text and empty cells of a range are passed over; no condition at all is #VALUE!. */
function combine(operands: readonly Operand[], hold: (conditions: readonly boolean[]) => boolean): ModelValue {
  const conditions: boolean[] = [];
  for (const operand of operands) {
    for (const value of isMatrix(operand) ? valuesOf(operand) : [operand]) {
      if (isMatrix(operand) && (value === null || typeof value === "string")) continue;
      const condition = toBoolean(value);
      if (isError(condition)) return condition;
      conditions.push(condition);
    }
  }
  return conditions.length === 0 ? ERRORS.value : hold(conditions);
}
