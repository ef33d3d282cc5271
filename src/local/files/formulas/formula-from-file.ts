import { outsideText } from "./outside-text";

/**
 * A formula as people see it, from the text in a file, with the leading "=".
 *
 * Young functions and add-ins' functions lose the prefixes they are stored with, and `ANCHORARRAY(A1)` becomes `A1#`.
 */
export function formulaFromFile(stored: string): string {
  const readable = stored.includes("_xl") ? outsideText(stored, withoutPrefixes) : stored;
  return `=${readable}`;
}

const withoutPrefixes = (code: string): string =>
  code
    .replace(/_xlfn\.ANCHORARRAY\((\$?[A-Z]{1,3}\$?\d+)\)/g, "$1#")
    .replace(/_xlfn\.SINGLE\((\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\)/g, "@$1")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xludf\.|_xldudf_/g, "");
