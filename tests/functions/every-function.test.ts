import fc from "fast-check";
import * as functions from "../../src/functions";
import { carelessCalls, soundCalls } from "./support/careless-calls";
import { outcomeOf } from "./support/custom-functions-runtime";
import { functionMetadata, type FunctionMetadata } from "./support/metadata";

const EXPLAINED = ["#VALUE!", "#N/A"];
const UNEXPLAINED = ["#NUM!", "#DIV/0!"];

const callables = Object.entries(functions).map(([name, callable]) => ({ name, callable: callable as (...cells: unknown[]) => unknown }));
const idOf = (name: string): string => name.replace(/[A-Z]/g, "_$&").toUpperCase();

/** A cell can show text and finite numbers; null would show as 0. */
const isShowable = (cell: unknown): boolean => typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));

const isSentence = (text: string | undefined): boolean => text !== undefined && /^\S.{20,}\.$/s.test(text);

describe.each(callables)("$name, whatever its cells hold", ({ name, callable }) => {
  let metadata: FunctionMetadata;
  beforeAll(async () => {
    const found = (await functionMetadata()).functions.find(({ id }) => id === idOf(name));
    if (found === undefined) throw new Error(`${name} is not in the metadata.`);
    metadata = found;
  });

  it("answers with cells Excel can show in the shape it declared, or with an error, explained where Excel shows why", () => {
    fc.assert(
      fc.property(fc.oneof(carelessCalls(metadata), soundCalls(metadata)), (cells) => {
        const outcome = outcomeOf(() => callable(...cells));
        if ("code" in outcome) expect(isSentence(outcome.sentence) ? EXPLAINED : UNEXPLAINED).toContain(outcome.code);
        else if (metadata.result.dimensionality === "matrix") {
          const rows = outcome.cells as unknown[][];
          expect(new Set(rows.map((each) => each.length)).size).toBe(1);
          expect(rows.flat().every(isShowable)).toBe(true);
        } else expect(isShowable(outcome.cells)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("answers sound calls with cells, not with errors alone", () => {
    const outcomes = fc.sample(soundCalls(metadata), { numRuns: 200, seed: 6 }).map((cells) => outcomeOf(() => callable(...cells)));
    expect(outcomes.filter((outcome) => "cells" in outcome).length).toBeGreaterThan(20);
  });

  it("leaves its ranges as they were", () => {
    fc.assert(
      fc.property(soundCalls(metadata), (cells) => {
        const before = structuredClone(cells);
        outcomeOf(() => callable(...cells));
        expect(cells).toEqual(before);
      }),
    );
  });
});
