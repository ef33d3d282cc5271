import { blockAddress, type OverwrittenCell, type SheetPlan } from "../plan";
import type { AsWritten } from "./as-written";
import { changedLines, type LineChange } from "./changed-lines";
import { changedLooks, type LookChange } from "./changed-looks";
import { changedPage } from "./changed-page";
import { belowCells } from "./below-cells";
import { copiesOf } from "./copies-of";
import { forNewcomers } from "./for-newcomers";
import { groupCopies, type BlockCopy } from "./group-copies";
import { placeFormula } from "./place-formula";
import type { PlacedContent } from "./placed-content";
import type { SeenSheet, SheetPage } from "./seen-sheet";
import { sheetPlaces, type SheetPlaces } from "./sheet-places";
import { userCells, type UserCell } from "./user-cells";

/** Everything of the user's that goes onto the new sheet, in the order in which it is done. */
export interface CarryOver {
  /** Their cells with looks, notes and validation. */
  readonly copies: readonly BlockCopy[];
  /** What these hold in the end; also ours in the user's words. Nothing else of the new sheet differs from its plan. */
  readonly contents: readonly PlacedContent[];
  readonly looks: readonly LookChange[];
  readonly columns: readonly LineChange[];
  readonly rows: readonly LineChange[];
  readonly page: SheetPage;
  readonly places: SheetPlaces;
  readonly overwritten: readonly OverwrittenCell[];
  /** Names of the rows whose cells now stand below everything else. */
  readonly below: readonly string[];
  /** Cells whose formula spoke of what is gone: they keep its last value. */
  readonly frozen: readonly string[];
}

/**
 * What did the user do to a sheet of ours, and where does it go on the sheet that takes its place?
 * @param written - as we left it
 * @param seen - as it is now
 * @param plan - the new one
 * @param sheetNames - the names its formulas may call it by
 */
export function carryOver(written: AsWritten, seen: SeenSheet, plan: SheetPlan, sheetNames: readonly string[]): CarryOver {
  const anchors = plan.anchors ?? { rows: [], columns: [], headingRow: null };
  const places = sheetPlaces(written, seen, anchors);
  const changed = userCells(written, seen, places, plan);
  const { settled, homeless } = settle(changed.filter(({ what }) => what === "own"), plan);
  const people = anchors.rows.flatMap(({ part }, row) => (part === "person" ? [row] : []));
  const contents = settled.map(({ cell, next }) => placed(cell, next, places, sheetNames));
  const newcomers = forNewcomers(places, people, settled, contents);
  const belowFrom = 2 + Math.max(plan.values.length - 1, ...settled.map(({ next }) => next.row));
  const below = belowCells(homeless, seen, places, belowFrom);
  const reworded = changed.flatMap(({ cell, next, what }) => (what === "reworded" && next !== null ? [{ ...placed(cell, next, places, sheetNames), how: "set" as const }] : []));
  const theirs = new Set(settled.flatMap(({ column }) => (column > places.last.column ? [column] : [])));
  const copies = [...copiesOf(seen, places, settled, plan), ...newcomers.copies, ...below.copies];
  return {
    copies: groupCopies(copies),
    contents: [...contents, ...newcomers.contents, ...below.contents, ...reworded],
    looks: changedLooks(written, seen, places, people),
    columns: changedLines(written.columnPoints, seen.columns, places.columns.map((place, column) => (theirs.has(column) ? { ...place, written: null } : place))),
    rows: changedLines(written.rowPoints, seen.rows, places.rows, seen.usualRowPoints),
    page: changedPage(written.page, seen.page, places),
    places,
    overwritten: overwrittenCells(changed, plan),
    below: below.names,
    frozen: contents.flatMap(({ row, column, isFrozen }) => (isFrozen ? [blockAddress({ row, column })] : [])),
  };
}

/** A place is given once, and not where we have something to say. */
function settle(own: readonly UserCell[], plan: SheetPlan): { readonly settled: (UserCell & { readonly next: NonNullable<UserCell["next"]> })[]; readonly homeless: UserCell[] } {
  const taken = new Set<string>();
  const settled: (UserCell & { readonly next: NonNullable<UserCell["next"]> })[] = [];
  const homeless: UserCell[] = [];
  for (const each of own) {
    const { next } = each;
    const key = `${next?.row} ${next?.column}`;
    const isFree = next !== null && !taken.has(key) && (plan.values[next.row]?.[next.column] ?? "") === "";
    if (!isFree) homeless.push(each);
    else {
      taken.add(key);
      settled.push({ ...each, next });
    }
  }
  return { settled, homeless };
}

function placed(cell: UserCell["cell"], next: { readonly row: number; readonly column: number }, places: SheetPlaces, sheetNames: readonly string[]): PlacedContent & { readonly isFrozen: boolean } {
  if (cell.formula === null) return { ...next, value: cell.value, formula: null, how: "copied", isFrozen: false };
  const formula = placeFormula(cell.formula, places, sheetNames);
  return { ...next, value: cell.value, formula, how: "set", isFrozen: formula === null };
}

function overwrittenCells(changed: readonly UserCell[], plan: SheetPlan): OverwrittenCell[] {
  const headings = plan.values[plan.anchors?.headingRow ?? -1] ?? [];
  return changed.flatMap(({ what, next, cell }): OverwrittenCell[] => {
    if (what !== "overwritten") return [];
    const was = cell.formula ?? String(cell.value);
    if (next === null) return was === "" ? [] : [{ cell: "", about: "", was }];
    const about = [plan.values[next.row]?.[0], next.column === 0 ? "" : headings[next.column]].filter((words) => words !== undefined && words !== null && words !== "").join(", ");
    return [{ cell: blockAddress(next), about, was }];
  });
}
