/** The middle of some measurements: machines are noisy upwards, so a mean would tell of the noise. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Microseconds a call of each of some functions, measured in turn (A B A B …) so that a machine that slows down slows
 * all of them. After a warm-up, each round makes enough calls to last about 20 ms.
 */
export function microsecondsACall(tasks: Readonly<Record<string, () => unknown>>, rounds = 15): Record<string, number> {
  const names = Object.keys(tasks);
  const calls = new Map(names.map((name) => [name, callsThatLast(tasks[name] ?? (() => undefined), 20)]));
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) samples.get(name)?.push(timeCalls(tasks[name] ?? (() => undefined), calls.get(name) ?? 1));
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])]));
}

function callsThatLast(task: () => unknown, milliseconds: number): number {
  let count = 1;
  while (timeCalls(task, count) * count < milliseconds * 1000) count *= 2;
  return count;
}

function timeCalls(task: () => unknown, count: number): number {
  const start = performance.now();
  for (let call = 0; call < count; call += 1) task();
  return ((performance.now() - start) * 1000) / count;
}
