import type { Slot, ValueGroup } from "./block";
import type { ValueColumn } from "./value-column";

/** Columns of one kind of figure beyond which no table tells them apart; the more there are, the more pairs to compare. */
const MOST_ALIKE = 24;

/** Puts columns that tell of the same period, provider and payer together, one place for each kind of figure. */
export function groupColumns(columns: readonly ValueColumn[]): GroupedColumns {
  const slots: Slot[] = [];
  const leftOver: ValueColumn[] = [];
  const groups = new Map<string, { first: ValueColumn; columns: (number | null)[] }>();
  for (const each of columns) {
    const group = groupOf(groups, each);
    const slot = slotOf(slots, each, group.columns);
    if (slot === null) leftOver.push(each);
    else group.columns[slot] = each.column;
  }
  return {
    slots,
    leftOver,
    groups: [...groups.values()].map(({ first, columns: places }) => ({
      columns: slots.map((_, slot) => places[slot] ?? null),
      period: first.period,
      bandYear: first.bandYear,
      provider: first.provider,
      payer: first.payer,
    })),
  };
}

export interface GroupedColumns {
  readonly slots: readonly Slot[];
  readonly groups: readonly ValueGroup[];
  /** Columns too many of a kind to have a place. */
  readonly leftOver: readonly ValueColumn[];
}

function groupOf(
  groups: Map<string, { first: ValueColumn; columns: (number | null)[] }>,
  column: ValueColumn,
): { columns: (number | null)[] } {
  const key = JSON.stringify([column.period, column.bandYear, column.provider, column.payer]);
  const known = groups.get(key);
  if (known) return known;
  const made = { first: column, columns: [] };
  groups.set(key, made);
  return made;
}

/** Under a period the heading is the period, so figures of one kind share a slot; elsewhere each heading has its own. */
function slotOf(slots: Slot[], column: ValueColumn, taken: readonly (number | null)[]): number | null {
  const isHeaded = column.period === null && column.provider === null && column.payer === null;
  const header = isHeaded ? column.header : "";
  const known = slots.findIndex(
    (slot, index) =>
      slot.measure === column.measure && (!isHeaded || slot.header === header) && (taken[index] ?? null) === null,
  );
  if (known >= 0) return known;
  if (slots.filter(({ measure }) => measure === column.measure).length >= MOST_ALIKE) return null;
  const namesakes = slots.filter((slot) => slot.header === column.header || slot.header.startsWith(`${column.header} (`)).length;
  return slots.push({ measure: column.measure, header: namesakes === 0 ? column.header : `${column.header} (${namesakes + 1})` }) - 1;
}
