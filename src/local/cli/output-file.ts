import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { INPUT_SHEETS, SETTINGS } from "../../workbook";
import { DEFAULT_LIMITS, openXlsx } from "../files";
import type { SheetModel, WorkbookModel } from "../host/model";
import { nodeUnpacker } from "./node-unpacker";
import { Refusal } from "./refusal";

/**
 * Where the result goes. Nobody's file is overwritten: without a name a free one beside the source is taken;
 * a name given may be that of an earlier result of ours, never the source, a stranger, or a result into whose input sheets
 * somebody wrote what `result` does not hold.
 */
export async function chooseOutputFile(source: string, wanted: string | undefined, result: WorkbookModel): Promise<string> {
  if (wanted === undefined) return freeName(besideSource(source, "comparison"));
  if (path.resolve(wanted) === path.resolve(source)) throw new Refusal("The result must not replace the workbook it is made from: give --out another name.");
  if (!(await exists(wanted))) return wanted;
  const earlier = await openedOrNull(wanted);
  if (earlier === null || !earlier.settings.has(SETTINGS.sheets)) throw new Refusal(`${wanted} exists and was not written by this program: give --out another name.`);
  const lost = earlier.sheets.filter((sheet) => isInputName(sheet.name) && !holds(result, sheet)).map(({ name }) => name);
  if (lost.length > 0) throw new Refusal(`${wanted} holds what somebody wrote into ${lost.join(", ")}, and that would be lost: give --out another name.`);
  return wanted;
}

/** Where a workbook with sheets to fill in goes: they may hold what people wrote, so that no file there is ever replaced. */
export async function chooseNewFile(source: string, wanted: string | undefined, ending: string): Promise<string> {
  if (wanted === undefined) return freeName(besideSource(source, ending));
  if (await exists(wanted)) throw new Refusal(`${wanted} exists, and what was filled in there would be lost: give --out another name.`);
  return wanted;
}

/** The options that ask for another file beside the workbook. */
export type ExtraFile = "slides" | "csv" | "pdf";

/** What else can be asked for beside the workbook: its option, its ending, and what would be lost of a file that is there. */
const EXTRA_FILES: Readonly<Record<ExtraFile, { readonly ending: string; readonly what: string; readonly lost: string }>> = {
  slides: { ending: ".pptx", what: "Slides are a .pptx file", lost: "what was changed there would be lost" },
  csv: { ending: ".csv", what: "Records are a .csv file", lost: "it would be replaced" },
  pdf: { ending: ".pdf", what: "A page to print is a .pdf file", lost: "it would be replaced" },
};

/** Where one of them goes: somebody may have changed those of the last meeting, so that no file there is ever replaced. */
export async function chooseExtraFile(option: ExtraFile, wanted: string): Promise<string> {
  const { ending, what, lost } = EXTRA_FILES[option];
  if (path.extname(wanted).toLowerCase() !== ending) throw new Refusal(`${what}, and ${wanted} is not named so: give --${option} another name.`);
  if (await exists(wanted)) throw new Refusal(`${wanted} exists, and ${lost}: give --${option} another name.`);
  return wanted;
}

/** Where a sheet that will be mailed goes: no file there is ever replaced, since it may be somebody else's. */
export async function chooseMailedFile(wanted: string): Promise<string> {
  if (path.extname(wanted).toLowerCase() !== ".xlsx") throw new Refusal(`A sheet to mail is an .xlsx file, and ${wanted} is not named so: give --out another name.`);
  if (await exists(wanted)) throw new Refusal(`${wanted} exists, and is not replaced: give --out another name.`);
  return wanted;
}

/** Writes beside the target first and renames, so that a crash leaves the old file or the new one, never half. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(path.resolve(file)), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? "no code";
    throw new Refusal(`${file} could not be written (${code}). Close it if it is open elsewhere, or give --out another name.`, { cause: error });
  }
}

const besideSource = (source: string, ending: string): string => path.join(path.dirname(source), `${path.basename(source, path.extname(source))}-${ending}`);

async function freeName(stem: string, number = 1): Promise<string> {
  const candidate = number === 1 ? `${stem}.xlsx` : `${stem}-${number}.xlsx`;
  return (await exists(candidate)) ? freeName(stem, number + 1) : candidate;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const openedOrNull = (file: string): Promise<WorkbookModel | null> =>
  readFile(file)
    .then((bytes) => openXlsx(bytes, path.basename(file), DEFAULT_LIMITS, nodeUnpacker))
    .then(
      ({ workbook }) => workbook,
      () => null,
    );

const isInputName = (name: string): boolean => INPUT_SHEETS.some((each) => each.toLowerCase() === name.trim().toLowerCase());

/** Whether a workbook has the same sheet with the same words and figures in it. */
const holds = ({ sheets }: WorkbookModel, { name, cells }: SheetModel): boolean =>
  sheets.some((sheet) => sheet.name === name && wordsOf(sheet.cells.rows) === wordsOf(cells.rows));

/** An empty cell may be no cell, null or an empty text, and an empty row no row. */
const wordsOf = (rows: SheetModel["cells"]["rows"]): string =>
  JSON.stringify(Array.from(rows, (row) => [...(row ?? []).entries()].filter(([, cell]) => cell !== null && cell !== ""))).replace(/(?:,\[\])+\]$/, "]");
