import type { CellValue } from "../../snapshot";
import { plainText } from "./normalise-label";

/** What a cell says as an amount. "none" is no figure, which is not zero. */
export type CellAmount =
  | { readonly kind: "none" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number }
  /** An error of the spreadsheet program, such as "#REF!". */
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

const NONE: CellAmount = { kind: "none" };
const NO_FIGURE = /^(?:\$? ?-{1,3}|n\/?a|n\.a\.|none|nil|null|\.|\(blank\)|x)?$/i;
const SHEET_ERROR = /^#(?:n\/a|ref!|value!|div\/0!|name\?|null!|num!|spill!|calc!|getting_data|field!|blocked!|busy!|connect!|unknown!|#+)/i;
const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;
const RAISED_DIGITS = /[\u00b9\u00b2\u00b3\u2070-\u2079]+\s*$/;
const SCALES: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, mm: 1e6 };

/**
 * Reads a cell as an amount: numbers as they are; text with currency signs, thousands separators, parentheses,
 * a minus of any kind on either side, CR (a credit, negative) and DR, K and M, percentages.
 */
export function readAmount(value: CellValue): CellAmount {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  // A raised digit behind an amount is the mark of a footnote.
  const text = plainText(value.replace(RAISED_DIGITS, ""));
  if (SHEET_ERROR.test(text)) return { kind: "error", text };
  if (NO_FIGURE.test(text)) return NONE;
  return readFigure(text);
}

function readFigure(text: string): CellAmount {
  const unmarked = text.replace(/[*'"]+$/, "").replace(/^['"]/, "");
  const inParentheses = /^\$? ?\((.*)\) ?%?$/.exec(unmarked);
  const isPercent = /%\)?$/.test(unmarked);
  const bare = (inParentheses?.[1] ?? unmarked).replace(/%/g, "").replace(/usd?|\$/gi, "").replace(/ /g, "");
  const parts = /^([-+]?)(.*?)(k|mm?)?(-|cr|dr)?$/i.exec(bare);
  const digits = parts?.[2] ?? "";
  if (!/\d/.test(digits) || !FIGURE.test(digits)) return { kind: "text", text };
  const isNegative = inParentheses !== null || parts?.[1] === "-" || /^(?:-|cr)$/i.test(parts?.[4] ?? "");
  const size = Number(digits.replace(/,/g, "")) * (SCALES[(parts?.[3] ?? "").toLowerCase()] ?? 1);
  const signed = isNegative && size !== 0 ? -size : size;
  return isPercent ? { kind: "percent", value: signed / 100 } : { kind: "number", value: signed };
}
