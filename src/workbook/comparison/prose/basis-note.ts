import type { Comparison } from "../../../domain";

/** What must be said wherever figures are shown that are not set against clinical time; null where they are. */
export function basisNote({ basis }: Pick<Comparison, "basis">): string | null {
  return basis === "per clinical FTE"
    ? null
    : "The workbook gives no clinical FTE, so collections are compared as they stand; part-time physicians are not comparable with full-time ones.";
}
