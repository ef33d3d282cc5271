import type { TableExpression } from "./expression";

const PARTS: Readonly<Record<string, TableExpression["part"]>> = {
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#all": "all",
  "#this row": "thisRow",
};

/**
 * The meaning of a structured reference's brackets, `[Payments]`, `[@Payments]`, `[[#Headers],[First]:[Last]]`; null where
 * it is of a kind not read here (several parts at once, for one). `'` escapes the character after it.
 */
export function parseTableReference(table: string | null, bracket: string): TableExpression | null {
  const inside = bracket.slice(1, -1).trim();
  const part = PARTS[inside.toLowerCase()];
  if (part !== undefined || inside === "") return { kind: "table", table, part: part ?? "data", columns: null };
  if (inside.startsWith("@")) return withColumns(table, "thisRow", inside.slice(1));
  if (!inside.startsWith("[")) return withColumns(table, "data", inside);
  const [first = "", ...others] = splitOutsideBrackets(inside);
  const firstPart = PARTS[first.slice(1, -1).toLowerCase()];
  if (firstPart === undefined) return others.length > 0 ? null : withColumns(table, "data", first);
  return others.length === 1 ? withColumns(table, firstPart, others[0] ?? "") : null;
}

function withColumns(table: string | null, part: TableExpression["part"], text: string): TableExpression | null {
  if (text === "") return { kind: "table", table, part, columns: null };
  const pair = /^\[((?:[^\]']|'.)*)\]:\[((?:[^\]']|'.)*)\]$/.exec(text);
  if (pair !== null) return { kind: "table", table, part, columns: { first: unescape(pair[1]), last: unescape(pair[2]) } };
  const single = /^\[?((?:[^[\]']|'.)+)\]?$/.exec(text);
  return single === null ? null : { kind: "table", table, part, columns: { first: unescape(single[1]), last: unescape(single[1]) } };
}

function splitOutsideBrackets(text: string): readonly string[] {
  return (text.match(/(?:\[(?:[^\]']|'.)*\](?::(?=\[))?)+/g) ?? []).map((piece) => piece.trim());
}

const unescape = (text = ""): string => text.replace(/'(.)/g, "$1");
