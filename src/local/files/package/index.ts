export { crc32 } from "./crc32";
export { OriginalPackage } from "./original-package";
export { DEFAULT_LIMITS, type PackageLimits } from "./package-limits";
export { relationshipsPath, relativeTarget, resolvePartPath } from "./part-path";
export { linkedParts, readRelationships, type PartSource, type Relationship } from "./relationships";
export type { ZipEntry } from "./zip-directory";
export { PORTABLE_UNPACKER, type Unpacker } from "./unpacker";
export { PackageEditor } from "./package-editor";
