import type { CellError, ModelValue } from "../model";
import type { Invoker } from "./create-invoker";
import type { CustomFunctionMetadata } from "./custom-function-metadata";
import { prepareArguments, takesErrors, type BlankArguments, type CustomFunctionArgument } from "./prepare-arguments";

/** A value to call a function with: null is an argument left out, rows are a range, in which null is an empty cell. */
export type PlainArgument = string | number | boolean | null | readonly (readonly ModelValue[])[];

/** What came of it: a value, rows, or Excel's error with the function's sentence. */
export type PlainResult =
  | { readonly value: ModelValue | readonly (readonly ModelValue[])[] }
  | { readonly error: CellError["error"]; readonly message?: string };

/**
 * Calls one custom function by name with plain values, as a formula in Sheet1!A1 would: `evaluateCustomFunction(…, "PROJECT_LIFT", [100, 130])`.
 * A name that is not in the metadata is #NAME?.
 */
export async function evaluateCustomFunction(
  { functions, invoker, blankInRange = "empty" }: { readonly functions: readonly CustomFunctionMetadata[]; readonly invoker: Invoker; readonly blankInRange?: BlankArguments },
  name: string,
  given: readonly PlainArgument[],
): Promise<PlainResult> {
  const metadata = functions.find((each) => each.name.toUpperCase() === name.toUpperCase());
  if (metadata === undefined) return { error: "#NAME?" };
  const prepared = prepareArguments(metadata, given.map(argumentOf), blankInRange);
  if ("error" in prepared) return prepared;
  const call = { name: metadata.id ?? metadata.name, arguments: prepared.arguments, address: "Sheet1!A1", takesErrors: takesErrors(metadata), cancelable: metadata.options?.cancelable === true };
  const [result] = await invoker.invoke([call]);
  if (result === undefined) return { error: "#VALUE!" };
  if ("rows" in result) return { value: result.rows };
  return typeof result.value === "object" && result.value !== null ? result.value : { value: result.value };
}

function argumentOf(value: PlainArgument): CustomFunctionArgument {
  if (value === null) return { kind: "omitted" };
  return typeof value === "object" ? { kind: "rows", rows: value } : { kind: "value", value };
}
