import fc from "fast-check";
import * as functions from "../../src/functions";
import { carelessCalls, soundCalls } from "../functions/support/careless-calls";
import { outcomeOf } from "../functions/support/custom-functions-runtime";
import { functionMetadata, type FunctionMetadata } from "../functions/support/metadata";
import { count, type SoakResult } from "./soak-result";

/** A hundred and twenty thousand between twenty functions. */
const CALLS_EACH = 6_000;
const MOST_FAULTS = 5;

export type Callable = (...cells: unknown[]) => unknown;

/** Each function with what Excel is told of it. */
export async function everyFunction(): Promise<readonly { readonly metadata: FunctionMetadata; readonly callable: Callable }[]> {
  const described = new Map((await functionMetadata()).functions.map((metadata) => [metadata.id, metadata]));
  return Object.entries(functions).map(([name, callable]) => {
    const metadata = described.get(name.replace(/[A-Z]/g, "_$&").toUpperCase());
    if (metadata === undefined) throw new Error(`${name} is not in the metadata.`);
    return { metadata, callable: callable as Callable };
  });
}

/** Every function with whatever may stand in its cells: it answers with what a cell can show, or with an error of Excel's. */
export async function soakFunctions(seed: number): Promise<SoakResult> {
  const faults: string[] = [];
  const outcomes = { answers: 0, errors: 0 };
  for (const { metadata, callable } of await everyFunction()) {
    const calls = fc.oneof(carelessCalls(metadata), carelessCalls(metadata, "ragged"), soundCalls(metadata), soundCalls(metadata));
    for (const cells of fc.sample(calls, { numRuns: CALLS_EACH, seed })) {
      const fault = faultOfCall(callable, cells, outcomes);
      if (fault !== null && faults.length < MOST_FAULTS) faults.push(`${metadata.id} ${fault}: ${fc.stringify(cells).slice(0, 400)}`);
    }
  }
  return {
    what: "Calls of every function with whatever cells may hold: blanks, text, errors, dates, extremes, rows of any length",
    tried: `${count(outcomes.answers + outcomes.errors)}, seed ${seed}`,
    found: `${count(outcomes.answers)} answers and ${count(outcomes.errors)} errors of Excel's; nothing else thrown, no NaN, no infinity`,
    faults,
  };
}

function faultOfCall(callable: Callable, cells: unknown[], outcomes: { answers: number; errors: number }): string | null {
  try {
    const outcome = outcomeOf(() => callable(...cells));
    if ("code" in outcome) outcomes.errors += 1;
    else outcomes.answers += 1;
    if ("code" in outcome) return /^#(?:VALUE!|N\/A|NUM!|DIV\/0!)$/.test(outcome.code) ? null : `shows ${outcome.code}`;
    return [outcome.cells].flat(2).every(isShowable) ? null : "answers with what no cell can show";
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

const isShowable = (cell: unknown): boolean => typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
