import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A cell as openpyxl reads it. */
export interface OtherCell {
  readonly sheet: string;
  readonly address: string;
  /** null for a plain value. */
  readonly formula: string | null;
  readonly value: string | number | boolean | null;
  /** "n" a number, "s" a text, "d" a date, "b" a truth value, "e" an error. */
  readonly kind: string;
  readonly format: string;
  readonly isDate: boolean;
}

/** A workbook as openpyxl reads it. */
export interface OtherWorkbook {
  readonly warnings: readonly string[];
  readonly sheets: readonly string[];
  readonly cells: readonly OtherCell[];
}

// Where a system has several, openpyxl is most often with its own Python.
const PYTHONS = ["/usr/bin/python3", "python3"];

const runs = (command: string, args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const pythonWithOpenpyxl = (): string | undefined => PYTHONS.find((python) => runs(python, ["-c", "import openpyxl"]));

/** What is missing here for a look through other programs, in a sentence; null where nothing is. */
export function whyNoOtherPrograms(): string | null {
  if (pythonWithOpenpyxl() === undefined) return "Skipped: openpyxl was not found (sudo apt-get install python3-openpyxl).";
  if (!runs("soffice", ["--version"])) return "Skipped: LibreOffice was not found (sudo apt-get install libreoffice-calc).";
  return null;
}

/** What openpyxl makes of a file. */
export function readByOpenpyxl(file: string): OtherWorkbook {
  const printed = execFileSync(pythonWithOpenpyxl() ?? "python3", [path.join(__dirname, "openpyxl-cells.py"), file], { encoding: "utf8", maxBuffer: 200 * 1024 * 1024 });
  return JSON.parse(printed) as OtherWorkbook;
}

/** The file opened by LibreOffice, calculated, and saved by it into another folder. */
export function savedByLibreOffice(file: string, folder: string): string {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, file], { stdio: "ignore" });
  return path.join(folder, path.basename(file));
}
