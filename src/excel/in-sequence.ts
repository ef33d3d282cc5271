/** Runs the tasks one after the other: Excel answers one batch at a time, and the next may depend on the last. */
export function inSequence<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  return items.reduce<Promise<R[]>>(async (before, item) => {
    const results = await before;
    results.push(await task(item));
    return results;
  }, Promise.resolve([]));
}
