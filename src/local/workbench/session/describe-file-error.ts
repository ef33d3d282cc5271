import { FileError, type FileErrorKind } from "../../files";

const WORDS: Readonly<Record<FileErrorKind, string>> = {
  encrypted: "This workbook is locked with a password. Remove the password in Excel (File › Info › Protect Workbook), save it, and open it here again.",
  "not-xlsx": "This is no .xlsx workbook. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and open that file here.",
  corrupt: "This file could not be read as a workbook: it seems to be damaged. Open it in Excel, let Excel repair it, and save it anew.",
  "too-large": "This workbook is larger than the workbench takes. Save a copy with fewer sheets or rows and open that.",
};

/** What went wrong with a file, and what to do, in words for a person. */
export function describeFileError(error: unknown): string {
  if (error instanceof FileError) return WORDS[error.kind];
  return error instanceof Error ? error.message : "The workbook could not be opened.";
}
