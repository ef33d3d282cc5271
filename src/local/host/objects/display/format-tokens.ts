/** A piece of one section of a number format. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** Digits and what stands among them: 0 # ? . , */
  | { readonly kind: "digits"; readonly text: string }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent"; readonly text: string }
  /** y m d h s, or AM/PM. */
  | { readonly kind: "date"; readonly text: string }
  /** Hours, minutes or seconds that go on counting: [h] */
  | { readonly kind: "elapsed"; readonly text: string }
  | { readonly kind: "text" };

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => FormatToken | null])[] = [
  [/^"([^"]*)"/, ([, text = ""]) => ({ kind: "literal", text })],
  [/^\\(.)/, ([, text = ""]) => ({ kind: "literal", text })],
  [/^_./, () => ({ kind: "literal", text: " " })],
  [/^\*./, () => null],
  [/^\[(h+|m+|s+)\]/i, ([, text = ""]) => ({ kind: "elapsed", text: text.toLowerCase() })],
  [/^\[\$([^\]-]*)[^\]]*\]/, ([, text = ""]) => ({ kind: "literal", text })],
  [/^\[[^\]]*\]/, () => null],
  [/^(?:AM\/PM|A\/P)/i, ([text]) => ({ kind: "date", text: text.toUpperCase() })],
  [/^(?:y+|m+|d+|h+|s+)/i, ([text]) => ({ kind: "date", text: text.toLowerCase() })],
  [/^E[+-]0+/i, ([text]) => ({ kind: "exponent", text })],
  [/^[0#?.,]+/, ([text]) => ({ kind: "digits", text })],
  [/^%/, () => ({ kind: "percent" })],
  [/^@/, () => ({ kind: "text" })],
];

/** The sections of a number format, for positive numbers, negative ones, zero and text, each as its tokens. */
export function formatSections(code: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  let rest = code;
  while (rest !== "") {
    if (rest.startsWith(";")) {
      sections.push([]);
      rest = rest.slice(1);
      continue;
    }
    const [length, token] = nextToken(rest);
    if (token) sections.at(-1)?.push(token);
    rest = rest.slice(length);
  }
  return sections;
}

function nextToken(rest: string): readonly [number, FormatToken | null] {
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(rest);
    if (match) return [match[0].length, make(match)];
  }
  return [1, { kind: "literal", text: rest.charAt(0) }];
}
