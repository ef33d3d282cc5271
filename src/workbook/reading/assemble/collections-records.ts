import { normaliseLabel } from "../cells/normalise-label";
import type { Identity } from "../people/identify-people";
import { quarterIndexOfMonth, quarterText } from "../periods/quarter-text";
import type { CollectionsRecord } from "../reading";
import type { MoneyEntry } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";

interface Sum {
  readonly record: Omit<CollectionsRecord, "cents" | "entries" | "where">;
  readonly source: Source;
  cents: number | null;
  entries: number;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/**
 * What was added up for the quarters' figures, as finely as the workbook tells: a record for each person, quarter, payer and
 * block of cells, in the order the workbook first has them. Their sums are the quarters' figures to the cent.
 */
export function collectionsRecords(sources: readonly Source[], identify: (entry: MoneyEntry) => Identity): CollectionsRecord[] {
  const sums = new Map<string, Sum>();
  sources.forEach((source, index) => {
    for (const entry of source.entries) {
      if (entry.span === null) continue;
      const identity = identify(entry);
      const quarter = quarterIndexOfMonth(entry.span.firstMonth);
      const payer = source.reading.hasPayers && entry.payer !== null && entry.payer !== "" ? entry.payer : null;
      const person = identity.kind === "person" ? identity.name : identity.label;
      const key = JSON.stringify([index, identity.kind, person, quarter, payer === null ? null : normaliseLabel(payer)]);
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, begin({ person, isNobody: identity.kind !== "person", quarter: quarterText(quarter), payer }, source, entry));
      else add(sum, entry);
    }
  });
  return [...sums.values()].map(({ record, source, cents, entries, firstRow, lastRow, firstColumn, lastColumn }) => ({
    ...record,
    cents,
    entries,
    where: source.reading.block.grid.range({ row: firstRow, column: firstColumn }, { row: lastRow, column: lastColumn }),
  }));
}

const begin = (record: Sum["record"], source: Source, { cents, row, column }: MoneyEntry): Sum => ({ record, source, cents, entries: 1, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

/** One figure that could not be read leaves the whole unknown. */
function add(sum: Sum, { cents, row, column }: MoneyEntry): void {
  sum.cents = cents === null || sum.cents === null ? null : sum.cents + cents;
  sum.entries += 1;
  sum.firstRow = Math.min(sum.firstRow, row);
  sum.lastRow = Math.max(sum.lastRow, row);
  sum.firstColumn = Math.min(sum.firstColumn, column);
  sum.lastColumn = Math.max(sum.lastColumn, column);
}
