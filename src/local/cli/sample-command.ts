import path from "node:path";
import { writeFile } from "node:fs/promises";
import { findCollections, insertInputSheets } from "../../actions";
import { saveXlsx } from "../files";
import { fillInputSheets, samplePractice } from "../sample";
import { EXIT, type ExitCode } from "./exit-code";
import { openLocalSession } from "./local-session";
import type { Terminal } from "./terminal";

/** Makes assets/sample-practice.xlsx again, the same on every machine: the collections, and the input sheets filled in. */
export async function sampleCommand(_argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const file = path.join(project, "assets", "sample-practice.xlsx");
  const opened = { workbook: samplePractice(), package: null };
  const { workbook, excel } = await openLocalSession(opened, project);
  try {
    const { reading } = await findCollections(workbook);
    await insertInputSheets(workbook, { reading });
    fillInputSheets(opened.workbook);
    opened.workbook.activeSheetId = opened.workbook.sheets[0]?.id ?? "";
    const { bytes } = await saveXlsx(opened);
    await writeFile(file, bytes);
  } finally {
    excel.dispose();
  }
  terminal.result(file);
  return EXIT.done;
}
