import { findFraction } from "./find-fraction";
import type { DateUnit, FormatSection, FormatToken, SectionCondition } from "./number-format";

interface Draft {
  readonly tokens: FormatToken[];
  condition: SectionCondition | null;
  /** Where each comma stood: the number of digits read before it. */
  readonly commas: number[];
  digits: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly apply: (draft: Draft, match: RegExpExecArray) => void;
}

const ELAPSED = { h: "hour", m: "minute", s: "second" } as const;
const DATE_UNITS: Readonly<Record<string, DateUnit>> = { y: "year", b: "buddhist-year", m: "month", d: "day", h: "hour", s: "second" };

const literal = (text: string): FormatToken => ({ kind: "literal", text });

/** Tried in this order at each place of the code; the first that fits is taken. */
const RULES: readonly Rule[] = [
  { pattern: /"([^"]*)"?/y, apply: (draft, [, text = ""]) => draft.tokens.push(literal(text)) },
  { pattern: /\\(.)/y, apply: (draft, [, text = ""]) => draft.tokens.push(literal(text)) },
  { pattern: /_./y, apply: (draft) => draft.tokens.push(literal(" ")) },
  { pattern: /\*./y, apply: () => undefined },
  { pattern: /\[(h+|m+|s+)\]/iy, apply: (draft, [, letters = ""]) => draft.tokens.push({ kind: "elapsed", unit: ELAPSED[letters.charAt(0).toLowerCase() as "h" | "m" | "s"], length: letters.length }) },
  { pattern: /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/y, apply: (draft, [, operator, value]) => void (draft.condition = { operator: operator as SectionCondition["operator"], value: Number(value) }) },
  { pattern: /\[\$([^\]-]*)(?:-[^\]]*)?\]/y, apply: (draft, [, symbol = ""]) => draft.tokens.push(literal(symbol)) },
  { pattern: /\[[^\]]*\]/y, apply: () => undefined },
  { pattern: /General/iy, apply: (draft) => draft.tokens.push({ kind: "general" }) },
  { pattern: /B1/iy, apply: () => undefined },
  { pattern: /AM\/PM/iy, apply: (draft) => draft.tokens.push({ kind: "half-day", length: 5 }) },
  { pattern: /A\/P/iy, apply: (draft) => draft.tokens.push({ kind: "half-day", length: 1 }) },
  { pattern: /E([+-])/iy, apply: (draft, [, sign]) => draft.tokens.push({ kind: "exponent", showPlus: sign === "+" }) },
  { pattern: /\.(0+)(?=[^0#?]|$)/y, apply: readPointAndZeros },
  { pattern: /[0#?]/y, apply: readDigit },
  { pattern: /\./y, apply: (draft) => draft.tokens.push({ kind: "point" }) },
  { pattern: /,/y, apply: readComma },
  { pattern: /%/y, apply: (draft) => draft.tokens.push({ kind: "percent" }) },
  { pattern: /\//y, apply: (draft) => draft.tokens.push({ kind: "slash" }) },
  { pattern: /@/y, apply: (draft) => draft.tokens.push({ kind: "text" }) },
  { pattern: /e+/iy, apply: (draft) => draft.tokens.push({ kind: "date", unit: "year", length: 4 }) },
  { pattern: /(y+|b+|m+|d+|h+|s+)/iy, apply: (draft, [letters]) => draft.tokens.push({ kind: "date", unit: DATE_UNITS[letters.charAt(0).toLowerCase()] ?? "day", length: letters.length }) },
  { pattern: /./sy, apply: (draft, [text]) => draft.tokens.push(literal(text)) },
];

function readDigit(draft: Draft, [mark]: RegExpExecArray): void {
  draft.digits += 1;
  draft.tokens.push({ kind: "digit", pad: mark === "#" ? "" : (mark as "0" | "?") });
}

/** Before the first digit a comma is only itself, as in "dddd, mmmm d". */
function readComma(draft: Draft): void {
  if (draft.digits === 0) draft.tokens.push(literal(","));
  else draft.commas.push(draft.digits);
}

/** ".000" after seconds counts parts of a second; elsewhere it begins the decimals. */
function readPointAndZeros(draft: Draft, [, zeros = ""]: RegExpExecArray): void {
  const before = draft.tokens.at(-1);
  const afterSeconds = (before?.kind === "date" || before?.kind === "elapsed") && before.unit === "second";
  if (afterSeconds) {
    draft.tokens.push({ kind: "date", unit: "fraction", length: zeros.length });
    return;
  }
  draft.tokens.push({ kind: "point" });
  draft.digits += zeros.length;
  for (let place = 0; place < zeros.length; place++) draft.tokens.push({ kind: "digit", pad: "0" });
}

/** Reads one section of a format code. Never fails: what it does not know stands as it is written. */
export function readSection(code: string): FormatSection {
  const draft: Draft = { tokens: [], condition: null, commas: [], digits: 0 };
  let place = 0;
  while (place < code.length) place += readNext(draft, code, place);
  const tokens = tellMinutesFromMonths(draft.tokens);
  const holdsDate = tokens.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "half-day");
  return {
    tokens,
    condition: draft.condition,
    groupsThousands: draft.commas.some((digitsBefore) => digitsBefore < draft.digits),
    scalingCommas: draft.commas.filter((digitsBefore) => digitsBefore === draft.digits).length,
    holdsDate,
    fraction: holdsDate ? null : findFraction(tokens),
  };
}

function readNext(draft: Draft, code: string, place: number): number {
  for (const { pattern, apply } of RULES) {
    pattern.lastIndex = place;
    const match = pattern.exec(code);
    if (!match) continue;
    apply(draft, match);
    return match[0].length;
  }
  return 1;
}

/** "m" after hours or before seconds is minutes. */
function tellMinutesFromMonths(tokens: readonly FormatToken[]): readonly FormatToken[] {
  const isTime = (token: FormatToken): boolean => token.kind === "date" || token.kind === "elapsed";
  const unitOf = (token: FormatToken | undefined): string => (token && (token.kind === "date" || token.kind === "elapsed") ? token.unit : "");
  return tokens.map((token, index) => {
    if (token.kind !== "date" || token.unit !== "month" || token.length > 2) return token;
    const before = unitOf(tokens.slice(0, index).findLast(isTime));
    const after = unitOf(tokens.slice(index + 1).find(isTime));
    return before === "hour" || after === "second" ? { ...token, unit: "minute" } : token;
  });
}
