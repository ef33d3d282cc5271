import type { FileErrorKind } from "../../files";

/** Why no workbook was opened. "unknown": a defect of ours; "no-file": the server has none. */
export type OpeningErrorKind = FileErrorKind | "no-file" | "unknown";

/** What opening fails with, matched by `kind`. An error of the files' own cannot come as it is from the thread that reads them. */
export class OpeningError extends Error {
  override readonly name = "OpeningError";

  constructor(readonly kind: OpeningErrorKind) {
    super(`No workbook was opened: ${kind}.`);
  }
}
