import type { Reading } from "../../workbook";
import { sheetOf } from "./sheet-of";

/** Which sheets hold the figures that were read? */
export function sheetsRead(reading: Reading): ReadonlySet<string> {
  return new Set(reading.sources.map(({ where }) => sheetOf(where)).filter((name) => name !== null));
}
