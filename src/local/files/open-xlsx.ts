import type { WorkbookModel } from "../host/model";
import { FileError } from "./file-error";
import { DEFAULT_LIMITS, OriginalPackage, type PackageLimits, type Unpacker } from "./package";
import { readWorkbook } from "./reading";
import { recognizeFile } from "./recognize-file";

/** A workbook together with the package it came from, which saving splices the changes into. */
export interface OpenedFile {
  readonly workbook: WorkbookModel;
  readonly package: OriginalPackage;
}

/**
 * Opens an .xlsx or .xlsm file.
 *
 * Dates stay serial numbers with their number format, errors stay errors, formulas come with their cached values, and colours
 * are resolved to #RRGGBB. What the model has no place for stays in the package and is kept when saving.
 *
 * @param bytes the file; the package keeps a view of it, so do not write into it afterwards
 * @param fileName what the workbook is called
 * @param unpacker the platform's own inflating and checksum, where it has them
 * @throws FileError `encrypted`, `not-xlsx`, `corrupt` or `too-large`, and nothing else
 */
export async function openXlsx(bytes: Uint8Array, fileName: string, limits: PackageLimits = DEFAULT_LIMITS, unpacker?: Unpacker): Promise<OpenedFile> {
  recognizeFile(bytes);
  try {
    const original = new OriginalPackage(bytes, limits, unpacker);
    await original.prepare();
    return { workbook: readWorkbook(original, fileName), package: original };
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("corrupt", "The file does not make sense as a workbook.", { cause: error });
  }
}
