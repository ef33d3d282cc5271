import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

/** The folder of what ships; builds it where there is none. */
export async function ensureBuild(project: string): Promise<string> {
  const folder = path.join(project, "dist");
  if (!existsSync(path.join(folder, "taskpane.html"))) await promisify(execFile)(process.execPath, [path.join(project, ".ci", "build.mjs")], { cwd: project });
  return folder;
}
