import { spawn } from "node:child_process";
import path from "node:path";

export const PROJECT = path.resolve(__dirname, "../..");

/** How a command of the command line ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly result: string;
  readonly notices: string;
}

/** Runs the command line as npm's scripts run it, in a process of its own. */
export function runCommand(args: readonly string[], input = "", environment: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["src/local/run.mjs", ...args], { cwd: PROJECT, env: environment });
    let result = "";
    let notices = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (result += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (notices += text));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, result, notices }));
    child.stdin.end(input);
  });
}
