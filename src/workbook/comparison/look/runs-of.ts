/** A stretch of neighbours with the same value. */
export interface Run<T> {
  readonly start: number;
  readonly count: number;
  readonly value: T;
}

/** Which neighbours are alike? One format for each stretch spares a spreadsheet program one for each row. */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ start: index, count: 1, value });
  });
  return runs;
}
