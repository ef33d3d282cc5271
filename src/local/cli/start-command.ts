import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { bundleWorkbench, startServer } from "../server";
import { readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { Refusal } from "./refusal";
import { reportJob } from "./report-job";
import { runJob } from "./run-job";
import type { Terminal } from "./terminal";

const DEFAULT_PORT = 3100;

/** `npm start [-- FILE.xlsx] [--once] [--port N]`: the main job on the sample or a file, then the workbench. */
export async function startCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("start", argv, ["once", "port", "answer", "out", "preset", "columns", "order", "live", "values"]);
  const [file, ...others] = typed.files;
  if (others.length > 0) throw new Refusal("Name one workbook: npm start -- FILE.xlsx");
  const source = file ?? path.join(project, "assets", "sample-practice.xlsx");
  const out = typed.out ?? (file === undefined ? await sampleResult(project) : undefined);
  const ended = reportJob(await runJob(source, { out, answers: typed.answers, choices: typed.choices }, terminal, project), `npm start -- ${source}`, terminal);
  if (typed.once) return ended;
  terminal.notice("Building the pane …");
  await promisify(execFile)(process.execPath, [path.join(project, ".ci", "build.mjs")], { cwd: project });
  await bundleWorkbench({ projectFolder: project });
  const server = await startServer({ port: typed.port ?? DEFAULT_PORT, distFolder: path.join(project, "dist"), workbookPath: source, projectFolder: project });
  terminal.result(`\nThe workbench is at ${server.url} (on this machine only). Ctrl+C ends it.`);
  await untilInterrupted();
  await server.close();
  return EXIT.done;
}

/** The sample's result is ours and is made anew each time. */
async function sampleResult(project: string): Promise<string> {
  const folder = path.join(project, "out");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "sample-practice-comparison.xlsx");
  await rm(file, { force: true });
  return file;
}

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
