import * as functions from "../../src/functions";
import type { LocalExcel } from "../../src/local/host";
import { createCalculator } from "../../src/local/host/calculation";
import { createInvoker, type CustomFunctionMetadata } from "../../src/local/host/custom-functions";
import type { WorkbookModel } from "../../src/local/host/model";
import { functionMetadata } from "../functions/support/metadata";
import { aLocalExcel } from "./a-local-excel";

/** A local host in which formulas calculate, ours among them. */
export async function aCalculatedExcel(workbook: WorkbookModel): Promise<LocalExcel> {
  const { functions: metadata } = await functionMetadata();
  const local = await aLocalExcel(workbook, {
    calculator: (link) => createCalculator({ functions: metadata as unknown as CustomFunctionMetadata[], invoker: createInvoker(link, { timeLimitMilliseconds: 10_000 }) }),
  });
  for (const { id, name } of metadata) local.CustomFunctions.associate(id, byName(name));
  return local;
}

/** PAYER_MIX is `payerMix`. */
function byName(name: string): (...values: unknown[]) => unknown {
  const found = Object.entries(functions).find(([key]) => key.toUpperCase() === name.replaceAll("_", ""))?.[1];
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found as (...values: unknown[]) => unknown;
}
