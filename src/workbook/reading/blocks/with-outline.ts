import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import type { SheetGrid } from "../cells/sheet-grid";
import type { HeaderMeaning, LabelRole } from "../lexicon/header-meaning";
import { isPayerName } from "../lexicon/payer-name";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { totalLabel } from "../lexicon/total-label";
import { isPersonName } from "../people/is-person-name";
import { parsePeriod } from "../periods/parse-period";
import type { BlockPlace } from "./block-place";
import { saysPeriod } from "./is-heading";

type OutlineRole = Extract<LabelRole, "provider" | "period" | "payer">;

/** A row of an outline: a heading of the rows under it, one of those rows, or neither. */
interface OutlineRow {
  readonly row: number;
  readonly label: CellValue;
  /** The label it stands under; null on the outer rows themselves. */
  readonly under: CellValue | null;
}

interface Outline {
  readonly column: number;
  readonly outer: OutlineRole;
  readonly inner: OutlineRole;
  readonly rows: readonly OutlineRow[];
}

/**
 * A table whose first column holds two kinds of labels, one indented under the other, with a column for each: the way a
 * pivot table prints providers over months, months over providers, or providers over payers. Outer rows sum those under
 * them, so they become their totals.
 */
export function withOutline(place: BlockPlace): BlockPlace {
  const outline = outlineOf(place);
  if (outline === null) return place;
  const { grid, heading } = place;
  const added = grid.columnCount;
  const changed = new Map(outline.rows.map(({ row, label, under }) => {
    const cells = Array.from({ length: added + 1 }, (_, column) => grid.value(row, column));
    cells[outline.column] = under === null ? `${String(label)} Total` : label;
    cells[added] = under ?? "";
    return [row, cells] as const;
  }));
  const row = (index: number): readonly CellValue[] => changed.get(index) ?? grid.row(index);
  const meanings = Array.from({ length: added + 1 }, (_, column): HeaderMeaning => {
    if (column === added) return label(outline.outer);
    return column === outline.column ? label(outline.inner) : (heading.meanings[column] ?? { kind: "blank" });
  });
  return {
    ...place,
    heading: { ...heading, meanings },
    grid: { ...addressed(grid, (column) => (column === added ? outline.column : column)), columnCount: added + 1, row, value: (index, column) => row(index)[column] ?? "" },
  };
}

/** A grid whose cells are named by where they are printed. */
function addressed(grid: SheetGrid, printedAt: (column: number) => number): SheetGrid {
  return {
    ...grid,
    address: (row, column) => grid.address(row, printedAt(column)),
    range: (first, last) => grid.range({ row: first.row, column: printedAt(first.column) }, { row: last.row, column: Math.min(last.column, grid.columnCount - 1) }),
  };
}

const label = (role: OutlineRole): HeaderMeaning => ({ kind: "label", role, rank: 5, basis: "unknown" });

function outlineOf(place: BlockPlace): Outline | null {
  const { grid, heading, endRow } = place;
  const labels = heading.meanings.flatMap((meaning, column) => (meaning.kind === "label" ? [{ role: meaning.role, column }] : []));
  const [only] = labels;
  if (only === undefined || labels.length > 1 || only.role !== "provider") return null;
  const inPlaceOfPeople: OutlineRole = heading.meanings.some(saysPeriod) ? "payer" : "period";
  const recurring = inPlaceOfPeople === "payer" ? recurringLabels(place, only.column) : new Set<CellValue>();
  const rows: OutlineRow[] = [];
  let outer: OutlineRole | null = null;
  let under: CellValue | null = null;
  let hasInner = true;
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const text = grid.value(row, only.column);
    if (isBlank(text) || (typeof text === "string" && totalLabel(text) !== null)) continue;
    const role: OutlineRole | null = outer === "provider" && recurring.has(text) ? inPlaceOfPeople : roleOf(text, inPlaceOfPeople, place);
    // "Downtown" over its providers sums them and names none of them.
    if (role === null && place.sums.has(row)) continue;
    outer ??= role;
    // "Practice" over the first provider sums them all, though such a label may be a provider's.
    if (role === outer && !hasInner && place.sums.has(rows.at(-1)?.row ?? -1)) hasInner = rows.pop() !== undefined;
    // Two outer rows in a row are a plain column, and so is anything that is neither.
    if (role === null || (role === outer && !hasInner)) return null;
    under = role === outer ? text : under;
    hasInner = role !== outer;
    rows.push({ row, label: text, under: role === outer ? null : under });
  }
  if (outer === null || !hasInner || rows.length === 0) return null;
  return { column: only.column, outer, inner: outer === "provider" ? inPlaceOfPeople : "provider", rows };
}

/** Labels that stand in a column more than once. Payers of any name recur under each provider; providers do not. */
function recurringLabels({ grid, heading, endRow }: BlockPlace, column: number): ReadonlySet<CellValue> {
  const seen = new Set<CellValue>();
  const recurring = new Set<CellValue>();
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const label = grid.value(row, column);
    if (seen.has(label)) recurring.add(label);
    seen.add(label);
  }
  return recurring;
}

function roleOf(text: CellValue, inPlaceOfPeople: OutlineRole, { spelling }: BlockPlace): OutlineRole | null {
  if (inPlaceOfPeople === "period" && parsePeriod(text, spelling)?.kind === "span") return "period";
  if (inPlaceOfPeople === "payer" && typeof text === "string" && isPayerName(text)) return "payer";
  return typeof text === "string" && (isPersonName(text) || isPseudoProvider(text)) ? "provider" : null;
}
