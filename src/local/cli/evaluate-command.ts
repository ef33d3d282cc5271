import { createInterface } from "node:readline";
import { openLocalSession } from "./local-session";
import { newWorkbook } from "../host/model";
import { createInvoker, evaluateCustomFunction, type CustomFunctionMetadata, type Invoker } from "../host/custom-functions";
import { evaluationLine } from "./evaluation-line";
import { readEvaluation } from "./read-evaluation";
import { EXIT, type ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";

/** Reads `{"name": …, "args": […]}` a line on standard input and prints a result a line, in the same order. */
export async function evaluateCommand(_argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const lines = await readLines();
  const { excel } = await openLocalSession({ workbook: newWorkbook() }, project);
  // Loaded only now: the functions register with the runtime that was opened above.
  const { default: metadata } = await import("functions.json");
  await import("all-functions");
  const invoker = createInvoker(excel.runtimeLink);
  const results = await Promise.all(lines.map((line) => evaluateLine(line, metadata.functions, invoker)));
  for (const result of results) terminal.result(result);
  excel.dispose();
  return EXIT.done;
}

async function evaluateLine(line: string, functions: readonly CustomFunctionMetadata[], invoker: Invoker): Promise<string> {
  const request = readEvaluation(line);
  if ("error" in request) return JSON.stringify(request);
  return evaluationLine(await evaluateCustomFunction({ functions, invoker }, request.name, request.args));
}

async function readLines(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) if (line.trim() !== "") lines.push(line);
  return lines;
}
