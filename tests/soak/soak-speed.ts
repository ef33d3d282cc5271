import { largeCall } from "../functions/support/careless-calls";
import { outcomeOf } from "../functions/support/custom-functions-runtime";
import { everyFunction } from "./soak-functions";
import { count, type SoakResult } from "./soak-result";

const CELLS = 100_000;
const MOST_MILLISECONDS = 100;
const ROUNDS = 9;

/**
 * Every function that takes ranges, with a hundred thousand cells: the fastest of a few rounds, in time of the processor, as what
 * else a machine has to do only adds.
 */
export async function soakSpeed(seed: number): Promise<SoakResult> {
  const withRanges = (await everyFunction()).filter(({ metadata }) => metadata.parameters.some(({ dimensionality }) => dimensionality === "matrix"));
  const times = withRanges.map(({ metadata, callable }) => {
    const cells = largeCall(metadata, CELLS, seed);
    return { id: metadata.id, milliseconds: Math.min(...Array.from({ length: ROUNDS }, () => millisecondsOf(() => outcomeOf(() => callable(...cells))))) };
  });
  const [slowest] = [...times].sort((one, other) => other.milliseconds - one.milliseconds);
  return {
    what: `${count(CELLS)} cells given to each function that takes ranges`,
    tried: `${times.length} functions, best of ${ROUNDS}`,
    found: `the slowest, ${slowest?.id ?? "none"}, took ${slowest?.milliseconds.toFixed(0) ?? 0} ms; ${MOST_MILLISECONDS} are allowed`,
    faults: times.filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS).map(({ id, milliseconds }) => `${id} took ${milliseconds.toFixed(0)} ms`),
  };
}

function millisecondsOf(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  return process.cpuUsage(start).user / 1000;
}
