import { COLORS, FONT, SIZES } from "../comparison/look";
import { blockAddress, type BorderPlan, type FormatPlan } from "../plan";
import type { CellLook, PageRow } from "./page-row";

/** The formats of a page: rows that look alike, one under another, are formatted together. */
export function pageFormats(rows: readonly PageRow[], columnCount: number): FormatPlan[] {
  const base: FormatPlan = { address: blockAddress({ row: 0, column: 0, rowCount: rows.length, columnCount }), fontName: FONT, sizePoints: SIZES.heading, color: COLORS.ink, vertical: "center" };
  return [base, ...stretches(rows).map(formatOf)];
}

interface Stretch {
  readonly look: CellLook;
  readonly row: number;
  readonly rowCount: number;
}

function stretches(rows: readonly PageRow[]): Stretch[] {
  const found: Stretch[] = [];
  const open = new Map<string, number>();
  rows.forEach(({ looks }, row) => {
    for (const look of looks) {
      const key = JSON.stringify(look);
      const index = open.get(key) ?? -1;
      const last = found[index];
      if (last !== undefined && last.row + last.rowCount === row) found[index] = { ...last, rowCount: last.rowCount + 1 };
      else {
        open.set(key, found.length);
        found.push({ look, row, rowCount: 1 });
      }
    }
  });
  return found;
}

function formatOf({ look: { column, columnCount, rule, parted, ...look }, row, rowCount }: Stretch): FormatPlan {
  const address = blockAddress({ row, column, rowCount, columnCount });
  const borders = [...under(rule, rowCount), ...(parted === true ? [{ edge: "left", color: COLORS.onHeading, weight: "medium" } as const] : [])];
  return borders.length === 0 ? { address, ...look } : { address, ...look, borders };
}

/** A line under each row of a stretch. */
function under(rule: CellLook["rule"], rowCount: number): BorderPlan[] {
  if (rule === undefined) return [];
  const line = { color: rule === "medium" ? COLORS.heading : COLORS.rule, weight: rule } as const;
  return [{ edge: "bottom", ...line }, ...(rowCount > 1 ? [{ edge: "inside-horizontal" as const, ...line }] : [])];
}
