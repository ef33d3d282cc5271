import { createCalculator, type CalculatorOptions, type LocalCalculator } from "../../../../src/local/host/calculation";
import { createInvoker, type CustomFunctionMetadata, type Invoker } from "../../../../src/local/host/custom-functions";
import type { LocalExcel } from "../../../../src/local/host";
import type { RuntimeLink } from "../../../../src/local/host/runtime-link";
import { startExcel } from "../support/start-excel";

/** Shared by the test functions below and their metadata. */
export const scalar = (name: string, overrides: Partial<CustomFunctionMetadata["parameters"][number]> = {}): CustomFunctionMetadata["parameters"][number] => ({ name, type: "any", dimensionality: "scalar", ...overrides });

export const matrix = (name: string, overrides: Partial<CustomFunctionMetadata["parameters"][number]> = {}): CustomFunctionMetadata["parameters"][number] => scalar(name, { dimensionality: "matrix", ...overrides });

export interface FunctionUnderTest {
  readonly metadata: CustomFunctionMetadata;
  /** Given Microsoft's CustomFunctions object, as an add-in's functions see it, the function. */
  readonly make: (customFunctions: LocalExcel["CustomFunctions"]) => (...values: readonly never[]) => unknown;
}

export interface ExcelWithFunctions {
  readonly excel: LocalExcel;
  readonly calculator: LocalCalculator;
  readonly invoker: Invoker;
  /** The messages of calls sent to the runtime: for each, the names called. */
  readonly batches: readonly (readonly string[])[];
  /** Writes formulas or values from a cell on, as an add-in does, and waits for the answer. */
  enter(address: string, formulas: readonly (readonly unknown[])[]): Promise<void>;
  read(address: string): Promise<readonly (readonly unknown[])[]>;
}

/** The real library with these functions associated, before a workbook that is calculated. */
export async function startFunctions(functions: readonly FunctionUnderTest[], options: Omit<CalculatorOptions, "functions" | "invoker"> = {}): Promise<ExcelWithFunctions> {
  const batches: string[][] = [];
  const made: { calculator?: LocalCalculator; invoker?: Invoker } = {};
  const excel = await startExcel({
    calculator: (link) => {
      made.invoker = createInvoker(listened(link, batches), { timeLimitMilliseconds: 10_000 });
      made.calculator = createCalculator({ ...options, functions: functions.map(({ metadata }) => metadata), invoker: made.invoker });
      return made.calculator;
    },
  });
  for (const { metadata, make } of functions) excel.CustomFunctions.associate(metadata.id ?? metadata.name, make(excel.CustomFunctions) as (...values: unknown[]) => unknown);
  const { calculator, invoker } = made;
  if (calculator === undefined || invoker === undefined) throw new Error("The host did not make its calculator.");
  return {
    excel,
    calculator,
    invoker,
    batches,
    enter: (address, formulas) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas.map((row) => [...row]) as string[][];
        await context.sync();
      }),
    read: (address) =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
        await context.sync();
        return range.values as readonly (readonly unknown[])[];
      }),
  };
}

function listened(link: RuntimeLink, batches: string[][]): RuntimeLink {
  return {
    post: (entries) => {
      batches.push((entries as readonly (readonly [number, number, string, readonly [number, string]])[]).map((entry) => entry[3][1]));
      link.post(entries);
    },
    onResults: (listener) => link.onResults(listener),
  };
}
