import { readFile } from "node:fs/promises";
import path from "node:path";
import { DEFAULT_LIMITS, FileError, openXlsx, type OpenedFile } from "../files";
import { nodeUnpacker } from "./node-unpacker";
import { Refusal } from "./refusal";

const WHY = {
  encrypted: "is protected with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save, and try again.",
  corrupt: "is damaged or cut short and cannot be opened. Open it in Excel, let Excel repair it, save it as .xlsx, and try again.",
  "not-xlsx": "is not an .xlsx workbook. Open it in Excel and save it as Excel Workbook (.xlsx).",
  "too-large": "unpacks to more than this program will hold. Save only the sheets with collections, cFTE and overhead into a smaller workbook.",
} as const;

/** A file that cannot be opened: one word for programs, one sentence for people. */
export class FileRefusal extends Refusal {
  constructor(
    message: string,
    readonly problem: "encrypted" | "corrupt" | "other",
    options: { readonly cause: unknown },
  ) {
    super(message, options);
  }
}

const PROBLEMS = { encrypted: "encrypted", corrupt: "corrupt", "not-xlsx": "corrupt", "too-large": "other" } as const;

/** A workbook from disk, or a sentence that says what is wrong with the file and what to do. */
export async function readWorkbookFile(file: string): Promise<OpenedFile> {
  const name = path.basename(file);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(error.code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${error.code ?? "no code"}).`, { cause: error });
  });
  try {
    return await openXlsx(bytes, name, DEFAULT_LIMITS, nodeUnpacker);
  } catch (error) {
    if (error instanceof FileError) throw new FileRefusal(`${name} ${WHY[error.kind]}`, PROBLEMS[error.kind], { cause: error });
    throw error;
  }
}
