import type { HostState } from "../../host-state";
import type { CellFormat } from "../../model";
import type { RangeState } from "../states";
import { commonFormat, setFormat } from "./cell-format";
import { commonOf, inEach, type Ranges } from "./every-range";

/** What all cells of some ranges have in common of their looks; null where they differ, as in Excel. */
export const commonPart =
  <Value>(read: (format: CellFormat) => Value) =>
  (ranges: Ranges): Value | null =>
    commonOf(ranges, (range: RangeState) => commonFormat(range, read));

/** Sets one part of the look of each cell of some ranges; undefined takes it back to the default. */
export const setPart = <Name extends keyof CellFormat>(name: Name): ((ranges: Ranges, value: CellFormat[Name], host: HostState) => void) =>
  inEach<CellFormat[Name]>((host, range, value) => setFormat(host, range, name, value));
