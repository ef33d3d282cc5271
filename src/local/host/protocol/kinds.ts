import { isHostObject, type HostObject } from "./host-object";

/** What an argument or an assigned value may be. Anything else is refused with InvalidArgument. */
export interface Kind<Value> {
  readonly expected: string;
  accepts(value: unknown): value is Value;
}

export const text: Kind<string> = { expected: "text", accepts: (value) => typeof value === "string" };

export const flag: Kind<boolean> = { expected: "true or false", accepts: (value) => typeof value === "boolean" };

export const decimal: Kind<number> = { expected: "a number", accepts: (value): value is number => typeof value === "number" && Number.isFinite(value) };

export const whole: Kind<number> = { expected: "a whole number", accepts: (value): value is number => typeof value === "number" && Number.isInteger(value) };

/** Any plain data, null included; the member looks at it itself. */
export const anything: Kind<unknown> = { expected: "anything", accepts: (_value): _value is unknown => true };

/** A plain object, such as a set of options. */
export const options: Kind<Readonly<Record<string, unknown>>> = {
  expected: "an object",
  accepts: (value): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value),
};

/** One of these words, in exactly this spelling. */
export const oneOf = <const Words extends readonly string[]>(...words: Words): Kind<Words[number]> => ({
  expected: words.join(" or "),
  accepts: (value): value is Words[number] => typeof value === "string" && words.includes(value),
});

/** Either of two kinds. */
export const either = <First, Second>(first: Kind<First>, second: Kind<Second>): Kind<First | Second> => ({
  expected: `${first.expected} or ${second.expected}`,
  accepts: (value) => first.accepts(value) || second.accepts(value),
});

/** May be left out: the library then sends null. */
export const optional = <Value>(kind: Kind<Value>): Kind<Value | null> => ({
  expected: `${kind.expected}, or nothing`,
  accepts: (value): value is Value | null => value === null || kind.accepts(value),
});

/** An object of the host, such as a range. */
export const objectOf = <State>(type: string): Kind<HostObject<string, State>> => ({
  expected: `a ${type}`,
  accepts: (value): value is HostObject<string, State> => isHostObject(value) && value.type === type,
});
