import SSF from "fast-formula-parser/ssf/ssf";
import type { CellError } from "../../model";
import { ERRORS } from "../values";

/** A number as text in one of Excel's number formats, "#,##0.00" or "mmm yyyy"; #VALUE! for a format that cannot be read. */
export function formatNumber(number: number, format: string): string | CellError {
  try {
    return SSF.format(format, number);
  } catch {
    // The formatter throws on a format it cannot read.
    return ERRORS.value;
  }
}
