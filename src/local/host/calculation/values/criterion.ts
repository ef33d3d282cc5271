import type { ModelValue } from "../../model";
import { numberOfText } from "./coerce";
import { compareValues } from "./compare-values";
import { isError } from "./matrix";
import { hasWildcard, wildcardPattern } from "./wildcard";

type Test = (value: ModelValue) => boolean;

/** Which cells a COUNTIF criterion means: 5, "Smith*", ">=10", "<>", "" (empty or empty text), TRUE, "#N/A". An empty criterion is 0. */
export function criterion(wanted: ModelValue): Test {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted === "boolean") return (value) => value === wanted;
  if (typeof wanted === "number" || wanted === null) return equalTo(wanted ?? 0);
  const [, operator = "", text = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  if (operator === "" || operator === "=" || operator === "<>") return equality(operator, text);
  return ordering(operator, text);
}

function equality(operator: string, text: string): Test {
  if (text === "") return emptiness(operator);
  const same = sameAs(text);
  return operator === "<>" ? (value) => !same(value) : same;
}

function emptiness(operator: string): Test {
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : (value) => value === null || value === "";
}

function sameAs(text: string): Test {
  const number = numberOfText(text);
  if (number !== null) return equalTo(number);
  if (/^(?:true|false)$/i.test(text)) return (value) => value === (text.toLowerCase() === "true");
  if (text.startsWith("#")) return (value) => (isError(value) ? value.error === text.toUpperCase() : value === text);
  if (hasWildcard(text)) {
    const pattern = wildcardPattern(text);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  const wanted = text.toLowerCase();
  return (value) => typeof value === "string" && value.toLowerCase() === wanted;
}

function equalTo(number: number): Test {
  return (value) => {
    if (typeof value === "number") return value === number || compareValues(value, number) === 0;
    return typeof value === "string" && numberOfText(value) === number;
  };
}

function ordering(operator: string, text: string): Test {
  const limit = numberOfText(text) ?? text;
  const holds = ORDERINGS[operator] ?? (() => false);
  return (value) => typeof value === typeof limit && !isError(value) && holds(compareValues(value, limit));
}

const ORDERINGS: Readonly<Record<string, (difference: number) => boolean>> = {
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};
