import type { CustomFunctionMetadata, CustomFunctionParameter } from "../../host/custom-functions";

/** A custom function with the words its build gives it. */
export type FunctionHelp = Omit<CustomFunctionMetadata, "parameters"> & {
  readonly description?: string;
  readonly parameters: readonly (CustomFunctionParameter & { readonly description?: string })[];
};

/** The add-in's custom functions, as its build describes them; none where it has none. */
export async function fetchFunctions(url: string): Promise<readonly FunctionHelp[]> {
  const response = await fetch(url);
  if (!response.ok) return [];
  const described = (await response.json()) as { readonly functions?: readonly FunctionHelp[] };
  return described.functions ?? [];
}
