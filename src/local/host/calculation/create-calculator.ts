import type { Calculator, CellChange } from "../calculator";
import type { BlankArguments, CustomFunctionMetadata, Invoker } from "../custom-functions";
import type { WorkbookModel } from "../model";
import { BUILT_IN_FUNCTIONS } from "./functions";
import { WorkbookCalculation } from "./workbook-calculation";

export interface CalculatorOptions {
  /** The add-in's functions, as functions.json lists them. A built-in function of the same name goes first. */
  readonly functions?: readonly CustomFunctionMetadata[];
  /** How they are called; without it they give #NAME?, as in Excel before the add-in has loaded. */
  readonly invoker?: Invoker;
  /** The present moment as milliseconds since 1970, taken as local time; the machine's clock where left out. */
  readonly clock?: () => number;
  /** From 0 up to, not including, 1; Math.random where left out. */
  readonly random?: () => number;
  /** How an empty cell reaches a custom function; "empty" where left out. Excel's builds differ, and so can this. */
  readonly blankInRange?: BlankArguments;
}

export interface LocalCalculator extends Calculator {
  /** The cells found in a circle of references at the last calculation: Excel warns of them, and shows 0. */
  circularReferences(workbook: WorkbookModel): readonly CellChange[];
}

/**
 * A calculator for the local host. It reads formulas when it first sees a workbook, keeps the values a file came with until
 * something they read changes, and then calculates only what depends on the change, precedents first. Built-in functions are
 * calculated here; the add-in's own go through Microsoft's runtime, those that are ready at the same time in one message.
 *
 * Not as in Excel: circles are never iterated; LAMBDA, unions, intersections by a space, 3-D and external references are not
 * known, and a formula with one of them keeps its value and is "stale"; a custom function's single-value parameter given a
 * range is #VALUE! rather than called for each cell; dates count from 1900 in every workbook.
 */
export function createCalculator(options: CalculatorOptions = {}): LocalCalculator {
  const calculations = new WeakMap<WorkbookModel, WorkbookCalculation>();
  const settings = {
    builtIn: BUILT_IN_FUNCTIONS,
    custom: new Map((options.functions ?? []).map((metadata) => [metadata.name.toUpperCase(), metadata])),
    invoker: options.invoker ?? null,
    clock: options.clock ?? localTime,
    random: options.random ?? Math.random,
    blanks: options.blankInRange ?? "empty",
  };
  const of = (workbook: WorkbookModel): WorkbookCalculation => {
    const known = calculations.get(workbook) ?? new WorkbookCalculation(workbook, settings);
    calculations.set(workbook, known);
    return known;
  };
  return {
    cellsChanged: (workbook, changes) => of(workbook).cellsChanged(changes),
    structureChanged: (workbook) => of(workbook).structureChanged(),
    recalculate: (workbook) => of(workbook).recalculate(),
    invalidate: (workbook) => of(workbook).invalidate(),
    circularReferences: (workbook) => of(workbook).circularReferences(),
  };
}

const localTime = (): number => Date.now() - new Date().getTimezoneOffset() * 60_000;
