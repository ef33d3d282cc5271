import { invalidValue, reject } from "./cell-errors";
import { readNumbers } from "./read-numbers";

/** One figure a quarter from a single row or a single column. A block has no one order of quarters, so it is refused. */
export function readSeries(range: unknown[][], argument: string): (number | null)[] {
  const columns = range[0]?.length ?? 0;
  if (range.length > 1 && columns > 1)
    reject(invalidValue(`${argument} is a block of ${range.length} rows and ${columns} columns: give one row or one column, oldest quarter first.`));
  return readNumbers(range, argument);
}
