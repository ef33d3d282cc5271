import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { saveXlsx } from "../../../src/local/files";
import { samplePractice } from "../../../src/local/sample";
import { bundleWorkbench, startServer } from "../../../src/local/server";

const PROJECT = path.resolve(__dirname, "../../..");

export interface ServedWorkbench {
  readonly url: string;
  close(): Promise<void>;
}

/** The workbench on a free port, with the sample practice and the pane as it is built. Builds what is missing. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const distFolder = path.join(PROJECT, "dist");
  if (!existsSync(path.join(distFolder, "taskpane.html"))) await promisify(execFile)(process.execPath, [path.join(PROJECT, ".ci", "build.mjs")], { cwd: PROJECT });
  const folder = await mkdtemp(path.join(os.tmpdir(), "workbench-"));
  const workbookPath = path.join(folder, "sample-practice.xlsx");
  const [workbenchFolder, { bytes }] = await Promise.all([bundleWorkbench({ projectFolder: PROJECT, outFolder: path.join(folder, "page") }), saveXlsx({ workbook: samplePractice(), package: null })]);
  await writeFile(workbookPath, bytes);
  const server = await startServer({ port: 0, distFolder, workbookPath, projectFolder: PROJECT, workbenchFolder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
