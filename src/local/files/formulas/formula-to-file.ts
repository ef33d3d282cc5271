import { FUTURE_FUNCTIONS } from "./future-functions";
import { outsideText } from "./outside-text";

const CALL = /(?<![\w.])([A-Za-z_][\w.]*)\(/g;
/** No function of Excel's own has an underscore in its name; every one of ours has. */
const ADD_IN_FUNCTION = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
const SPILL = /(?<![\w.$])(\$?[A-Za-z]{1,3}\$?\d+)#/g;

/** The text a file stores for a formula: without the leading "=", with the prefixes young functions and add-ins' functions need. */
export function formulaToFile(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const stored = outsideText(body, (code) => code.replace(SPILL, "_xlfn.ANCHORARRAY($1)").replace(CALL, (_, name: string) => `${storedName(name)}(`));
  return /_xlfn\.(?:LET|LAMBDA)\(/.test(stored) ? withParameterPrefixes(stored) : stored;
}

function storedName(name: string): string {
  const future = FUTURE_FUNCTIONS.get(name.toUpperCase());
  if (future !== undefined) return future;
  return ADD_IN_FUNCTION.test(name) ? `_xldudf_${name}` : name;
}

/** Names that LET and LAMBDA give to values carry `_xlpm.` wherever they stand. */
function withParameterPrefixes(stored: string): string {
  const names = new Set<string>();
  for (const match of stored.matchAll(/_xlfn\.(LET|LAMBDA)\(/g)) {
    const parts = splitArguments(stored, match.index + match[0].length);
    parts.slice(0, -1).forEach((part, index) => {
      const name = part.trim();
      if ((match[1] === "LAMBDA" || index % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) names.add(name);
    });
  }
  if (names.size === 0) return stored;
  const anyName = new RegExp(`(?<![\\w.])(?:${[...names].map((name) => name.replaceAll(".", "\\.")).join("|")})(?![\\w.(!])`, "g");
  return outsideText(stored, (code) => code.replace(anyName, (name) => `_xlpm.${name}`));
}

function splitArguments(text: string, start: number): readonly string[] {
  const parts = [""];
  let depth = 0;
  let quote = "";
  for (const character of text.slice(start)) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "{") depth++;
    else if (character === ")" || character === "}") depth--;
    if (depth < 0) break;
    if (character === "," && depth === 0 && quote === "") parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}
