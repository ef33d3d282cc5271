import { mapReferences } from "../formulas";
import type { CellArea } from "../places";
import { placeReference } from "../refresh/place-reference";
import { mentionedSheets } from "./mentioned-sheets";
import { mentionedTables } from "./mentioned-tables";

/** A sheet whose place another one takes. */
export interface ReplacedSheet {
  /** What formulas call it. */
  readonly name: string;
  /** Where these cells of it are on the new sheet; null where they are not there any more. */
  readonly place: (area: CellArea) => CellArea | null;
  /** Its tables, by name in small letters, with the headings the new sheet's table of this name has; null where it has none. */
  readonly tables: ReadonlyMap<string, readonly string[] | null>;
}

/** What becomes of a formula that speaks of replaced sheets. */
export interface PointedFormula {
  /** The text that speaks of the new sheets instead; null where there is no such text. */
  readonly formula: string | null;
  /** The replaced sheets it speaks of, by name. */
  readonly speaksOf: readonly string[];
  /** Those of them of which it names a table. */
  readonly byTable: readonly string[];
}

/**
 * The user's formula, to speak of the sheets that take the place of others: the same people and columns, wherever they are now.
 * Null where it speaks of none of them.
 */
export function pointFormula(formula: string, replaced: readonly ReplacedSheet[]): PointedFormula | null {
  const named = mentionedSheets(formula).map((name) => name.toLowerCase().split(":"));
  const words = mentionedTables(formula);
  const byTable = replaced.filter(({ tables }) => words.some(({ name }) => tables.has(name.toLowerCase())));
  const speaksOf = replaced.filter((sheet) => byTable.includes(sheet) || named.some((names) => names.includes(sheet.name.toLowerCase())));
  if (speaksOf.length === 0) return null;
  const mentions = named.filter((names) => speaksOf.some(({ name }) => names.includes(name.toLowerCase())));
  let placed = 0;
  const mapped = mapReferences(formula, (reference) => {
    const sheet = replaced.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
    if (sheet === undefined) return reference;
    placed += 1;
    return placeReference(reference, sheet.place);
  });
  // Names of the sheet's own, and cells of a row of sheets, are mentioned and not placed.
  const isWhole = placed === mentions.length && mentions.every((names) => names.length === 1);
  const hasColumns = byTable.every(({ tables }) => words.every(({ name, columns }) => !tables.has(name.toLowerCase()) || hasAll(tables.get(name.toLowerCase()) ?? null, columns)));
  return { formula: isWhole && hasColumns ? mapped : null, speaksOf: speaksOf.map(({ name }) => name), byTable: byTable.map(({ name }) => name) };
}

const hasAll = (headings: readonly string[] | null, columns: readonly string[]): boolean => {
  const there = new Set(headings?.map((heading) => heading.toLowerCase()));
  return headings !== null && columns.every((column) => there.has(column.toLowerCase()));
};
