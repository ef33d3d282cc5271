/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  /** A1 style, without dollar signs. */
  readonly address: string;
}

const PLACE = /^(?:'((?:[^']|'')+)'|([^'!:]+))!(\$?(?:[A-Za-z]{1,3}\$?\d+|[A-Za-z]{1,3}(?=:)|\d+(?=:))(?::\$?(?:[A-Za-z]{1,3}\$?\d*|\d+))?)$/;

/**
 * Which cells does a `where` text mean? null where it names no sheet or no cells.
 * @example
 * parsePlace("'Roster 2026'!B4:F9") // => {"sheet": "Roster 2026", "address": "B4:F9"}
 * parsePlace("Payments") // => null
 */
export function parsePlace(where: string): Place | null {
  const [, quoted, plain, address] = PLACE.exec(where.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined ? null : { sheet, address: address.replaceAll("$", "").toUpperCase() };
}
