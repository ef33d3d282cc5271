/** Why a file could not be opened. */
export type FileErrorKind = "encrypted" | "corrupt" | "not-xlsx" | "too-large";

/** The one error `openXlsx` fails with. Matched by `kind`; the message is for logs, not for people. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly kind: FileErrorKind,
    message: string,
    options?: { readonly cause: unknown },
  ) {
    super(message, options);
  }
}
