import type { Area } from "../../host/model";
import { fixedAddress, parseArea } from "./area-address";

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!(),"]+))!([^!]+)$/;
/** Letters, digits, dots and underscores, not to be mistaken for a cell or a number. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** The sheet and area a reference such as `'My sheet'!$A$1:$B$2` names, or null where it is anything else. */
export function parseSheetReference(reference: string): { readonly sheetName: string; readonly area: Area } | null {
  const match = REFERENCE.exec(reference.trim());
  if (!match) return null;
  const area = parseArea(match[3] ?? "");
  return area && { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area };
}

/** `'My sheet'!$A$1:$B$2`. */
export const sheetReference = (sheetName: string, area: Area): string => `${quoteSheetName(sheetName)}!${fixedAddress(area)}`;

/** A sheet's name as a formula writes it, in quotes where it needs them. */
export const quoteSheetName = (name: string): string => (PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) && !/^(?:true|false)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
