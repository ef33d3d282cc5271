import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Refusal } from "./refusal";

const PROGRAM = "soffice";
const MOST_MILLISECONDS = 180_000;

/** Asked before anything is written. */
export async function needPrinter(): Promise<void> {
  try {
    await promisify(execFile)(PROGRAM, ["--version"]);
  } catch (error) {
    throw new Refusal("A PDF is made by LibreOffice, which was not found here. Install LibreOffice Calc (https://www.libreoffice.org), or open the workbook in Excel and print it there: the page set-up is ready.", { cause: error });
  }
}

/** A workbook as LibreOffice prints it. It works in a folder and with a profile of its own, so that one that is open is not disturbed. */
export async function printPdf(workbook: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "print-"));
  try {
    const file = path.join(folder, "comparison.xlsx");
    await writeFile(file, workbook);
    await promisify(execFile)(PROGRAM, [`-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { timeout: MOST_MILLISECONDS });
    return await readFile(path.join(folder, "comparison.pdf"));
  } catch (error) {
    throw new Refusal("LibreOffice was found, but made no PDF. Close it if it is open, and try again.", { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
