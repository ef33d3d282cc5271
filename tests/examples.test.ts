import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as domain from "../src/domain";
import * as functions from "../src/functions";
import { calculate } from "./functions/support/formula";
import { functionMetadata, type FunctionMetadata } from "./functions/support/metadata";

interface Example {
  readonly expression: string;
  readonly expected: unknown;
}

const SOURCE = path.resolve(__dirname, "../src");

/** Each exported function of a folder with the examples in its docstring. */
function documented(folder: string): Map<string, Example[]> {
  const found = new Map<string, Example[]>();
  for (const file of readdirSync(path.join(SOURCE, folder), { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".ts"))) {
    const text = readFileSync(path.join(SOURCE, folder, file), "utf8");
    for (const [, comment = "", name = ""] of text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:function|const) (\w+)/g))
      found.set(name, examplesOf(comment));
  }
  return found;
}

const examplesOf = (comment: string): Example[] =>
  [...(comment.split("@example")[1] ?? "").matchAll(/^\s*\*\s*(\S.*?)\s*\/\/ => (.*)$/gm)].map(([, expression = "", json = ""]) => ({
    expression,
    expected: JSON.parse(json) as unknown,
  }));

const publicFunctions = (folder: object): string[] => Object.entries(folder).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));

/** Numbers agree to 1e-9, arrays item by item, objects in what the example states. */
function expectToAgree(actual: unknown, expected: unknown, where: string): void {
  if (typeof expected === "number") {
    expect({ where, type: typeof actual }).toEqual({ where, type: "number" });
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else if (Array.isArray(expected)) {
    expect({ where, length: (actual as unknown[]).length }).toEqual({ where, length: expected.length });
    expected.forEach((each, index) => expectToAgree((actual as unknown[])[index], each, `${where}[${index}]`));
  } else if (expected !== null && typeof expected === "object") {
    for (const [key, each] of Object.entries(expected)) expectToAgree((actual as Record<string, unknown>)[key], each, `${where}.${key}`);
  } else expect({ where, value: actual }).toEqual({ where, value: expected });
}

describe("The examples in the docstrings", () => {
  const domainExamples = documented("domain");
  const functionExamples = documented("functions");
  let metadata: readonly FunctionMetadata[];
  beforeAll(async () => {
    metadata = (await functionMetadata()).functions;
  });

  it.each(publicFunctions(domain))("show how %s is called", (name) => {
    const examples = domainExamples.get(name) ?? [];
    expect({ name, examples: examples.length > 0 }).toEqual({ name, examples: true });
    for (const { expression, expected } of examples) {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The examples are our own source, and running them is the test.
      const run = new Function(...Object.keys(domain), `return (${expression});`) as (...names: unknown[]) => unknown;
      expectToAgree(run(...Object.values(domain)), expected, expression);
    }
  });

  it.each(publicFunctions(functions))("show how %s is typed into a cell", (name) => {
    const examples = functionExamples.get(name) ?? [];
    expect({ name, examples: examples.length > 0 }).toEqual({ name, examples: true });
    for (const { expression, expected } of examples) {
      const cells = calculate(expression, metadata);
      const oneCell = Array.isArray(cells) && !Array.isArray(expected) ? (cells as unknown[][])[0]?.[0] : cells;
      expectToAgree(oneCell, expected, expression);
    }
  });
});
