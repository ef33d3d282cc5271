import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { saveXlsx } from "../../../src/local/files";
import { samplePractice } from "../../../src/local/sample";
import { bundleWorkbench, startServer } from "../../../src/local/server";
import { ensureBuild } from "../../support/ensure-build";

const PROJECT = path.resolve(__dirname, "../../..");

export interface ServedWorkbench {
  readonly url: string;
  close(): Promise<void>;
}

interface WorkbenchOptions {
  /** "with": the sample as it is given out, its input sheets filled in. "without": the collections alone. */
  readonly evidence: "with" | "without";
}

/** The workbench on a free port, with the sample practice and the pane as it is built. Builds what is missing. */
export async function serveWorkbench({ evidence }: WorkbenchOptions = { evidence: "without" }): Promise<ServedWorkbench> {
  const distFolder = await ensureBuild(PROJECT);
  const folder = await mkdtemp(path.join(os.tmpdir(), "workbench-"));
  const workbookPath = path.join(folder, "sample-practice.xlsx");
  const [workbenchFolder] = await Promise.all([bundleWorkbench({ projectFolder: PROJECT, outFolder: path.join(folder, "page") }), putSample(workbookPath, evidence)]);
  const server = await startServer({ port: 0, distFolder, workbookPath, projectFolder: PROJECT, workbenchFolder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function putSample(file: string, evidence: WorkbenchOptions["evidence"]): Promise<void> {
  if (evidence === "with") return copyFile(path.join(PROJECT, "assets", "sample-practice.xlsx"), file);
  const { bytes } = await saveXlsx({ workbook: samplePractice(), package: null });
  await writeFile(file, bytes);
}
