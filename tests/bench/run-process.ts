import { spawn } from "node:child_process";

/** What one run of a command cost. */
export interface ProcessCost {
  readonly seconds: number;
  /** Everything it said on stderr. */
  readonly notices: string;
  readonly exitCode: number;
}

/** Runs a command to its end and takes the time of the whole process. */
export function runProcess(command: string, args: readonly string[], cwd: string): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let notices = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (notices += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ seconds: (performance.now() - start) / 1000, notices, exitCode: code ?? 1 }));
  });
}
