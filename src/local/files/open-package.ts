import { OriginalPackage } from "./package";

/** The package of a file whose workbook was opened elsewhere, for saving. @throws FileError where the bytes are none */
export const openPackage = (bytes: Uint8Array): OriginalPackage => new OriginalPackage(bytes);
