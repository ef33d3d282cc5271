import type { CustomFunctionMetadata } from "../../host/custom-functions";

/** The add-in's custom functions, as its build describes them; none where it has none. */
export async function fetchFunctions(url: string): Promise<readonly CustomFunctionMetadata[]> {
  const response = await fetch(url);
  if (!response.ok) return [];
  const described = (await response.json()) as { readonly functions?: readonly CustomFunctionMetadata[] };
  return described.functions ?? [];
}
