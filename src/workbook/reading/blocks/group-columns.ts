import type { Slot, ValueGroup } from "./block";
import type { ValueColumn } from "./value-columns";

/** Puts columns that tell of the same period, provider and payer together, one place for each kind of figure. */
export function groupColumns(columns: readonly ValueColumn[]): { slots: readonly Slot[]; groups: readonly ValueGroup[] } {
  const slots: Slot[] = [];
  const groups = new Map<string, { first: ValueColumn; columns: (number | null)[] }>();
  for (const each of columns) {
    const group = groupOf(groups, each);
    const slot = slotOf(slots, each, group.columns);
    group.columns[slot] = each.column;
  }
  return {
    slots,
    groups: [...groups.values()].map(({ first, columns: places }) => ({
      columns: slots.map((_, slot) => places[slot] ?? null),
      period: first.period,
      bandYear: first.bandYear,
      provider: first.provider,
      payer: first.payer,
    })),
  };
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
function slotOf(slots: Slot[], column: ValueColumn, taken: readonly (number | null)[]): number {
  const isHeaded = column.period === null && column.provider === null && column.payer === null;
  const header = isHeaded ? column.header : "";
  const known = slots.findIndex(
    (slot, index) =>
      slot.measure === column.measure && (!isHeaded || slot.header === header) && (taken[index] ?? null) === null,
  );
  if (known >= 0) return known;
  const namesakes = slots.filter((slot) => slot.header.startsWith(column.header)).length;
  return slots.push({ measure: column.measure, header: namesakes === 0 ? column.header : `${column.header} (${namesakes + 1})` }) - 1;
}
