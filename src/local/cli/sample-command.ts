import path from "node:path";
import { writeFile } from "node:fs/promises";
import { saveXlsx } from "../files";
import { samplePractice } from "../sample";
import { EXIT, type ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";

/** Makes assets/sample-practice.xlsx again, the same on every machine. */
export async function sampleCommand(_argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const file = path.join(project, "assets", "sample-practice.xlsx");
  const { bytes } = await saveXlsx({ workbook: samplePractice(), package: null });
  await writeFile(file, bytes);
  terminal.result(file);
  return EXIT.done;
}
