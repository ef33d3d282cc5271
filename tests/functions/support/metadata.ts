import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FUNCTIONS = path.resolve(__dirname, "../../../src/functions");

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly dimensionality?: string; readonly optional?: boolean }[];
  readonly result: { readonly dimensionality?: string; readonly type?: string };
}

/** The files that hold custom functions, in the order of the product's table. */
export const functionSources = (): string[] => JSON.parse(readFileSync(path.join(FUNCTIONS, "sources.json"), "utf8")) as string[];

/** What Excel will be told of each function, by Microsoft's own generator. */
export async function functionMetadata(): Promise<{ readonly errors: string[]; readonly functions: readonly FunctionMetadata[] }> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionSources().map((file) => path.join(FUNCTIONS, file)));
  return { errors, functions: (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions };
}
