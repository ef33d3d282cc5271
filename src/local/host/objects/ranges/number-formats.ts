import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import { asMatrix } from "../cells/as-matrix";
import { readCells } from "../cells/read-cells";
import { changeFormat, formatOf, setFormat } from "../formats/cell-format";
import type { RangeState } from "../states";
import type { CellFormat } from "../../model";

/** The number format of each cell. */
export const readNumberFormats = ({ sheet, area }: RangeState, host: HostState): unknown =>
  readCells(host, area, (row, column) => formatOf(sheet, row, column).numberFormat ?? "General");

/** Assigns number formats: one for all cells, or an array of the range's shape in which null leaves a cell alone. */
export function writeNumberFormats(host: HostState, range: RangeState, input: unknown): void {
  if (!Array.isArray(input)) {
    setFormat(host, range, "numberFormat", codeOf(input));
    return;
  }
  const entryAt = asMatrix(input, range.area, "Range.numberFormat");
  const byCode = new Map<string | undefined, Map<CellFormat, CellFormat>>();
  changeFormat(host, range, (format, row, column) => {
    const entry = entryAt(row - range.area.firstRow, column - range.area.firstColumn);
    if (entry === null || entry === undefined) return format;
    const code = codeOf(entry);
    const seen = byCode.get(code) ?? new Map<CellFormat, CellFormat>();
    byCode.set(code, seen);
    const { numberFormat: _former, ...rest } = format;
    const changed = seen.get(format) ?? (code === undefined ? rest : { ...rest, numberFormat: code });
    seen.set(format, changed);
    return changed;
  });
}

function codeOf(entry: unknown): string | undefined {
  if (typeof entry !== "string") throw new HostError("InvalidArgument", "A number format must be text.");
  return entry === "General" || entry === "" ? undefined : entry;
}
