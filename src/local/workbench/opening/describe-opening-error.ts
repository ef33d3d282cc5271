import { OpeningError, type OpeningErrorKind } from "./opening-error";

const WORDS: Readonly<Record<OpeningErrorKind, string>> = {
  encrypted: "This workbook is locked with a password. Remove the password in Excel (File › Info › Protect Workbook), save it, and open it here again.",
  "not-xlsx": "This is no .xlsx workbook. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and open that file here.",
  corrupt: "This file could not be read as a workbook: it seems to be damaged. Open it in Excel, let Excel repair it, and save it anew.",
  "too-large": "This workbook is larger than the workbench takes. Save a copy with fewer sheets or rows and open that.",
  "no-file": "No workbook was given to start with. Drop one here, or press Open.",
  unknown: "The workbook could not be opened. If Excel opens it, save it anew there and open it here again.",
};

/** Why a workbook is not there, and what to do, in words for a person. */
export function describeOpeningError(error: unknown): string {
  if (error instanceof OpeningError) return WORDS[error.kind];
  return error instanceof Error ? error.message : WORDS.unknown;
}
