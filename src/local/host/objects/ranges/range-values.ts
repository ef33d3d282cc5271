import { formatValue } from "../../../number-format";
import type { HostState } from "../../host-state";
import { cellKey } from "../../model";
import { assignable, type Scalars } from "../../protocol/host-type";
import { anything, flag } from "../../protocol/kinds";
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../addresses/area-algebra";
import { fullAddress } from "../addresses/format-address";
import { readCells, readValues, shownValue } from "../cells/read-cells";
import { valueTypeOf } from "../cells/value-type";
import { writeCells } from "../cells/write-cells";
import { formatOf } from "../formats/cell-format";
import type { RangeState } from "../states";
import { isHidden, setHidden } from "./hidden";
import { readNumberFormats, writeNumberFormats } from "./number-formats";

const formulas = ({ sheet, area }: RangeState, host: HostState): unknown => {
  if (sheet.cells.formulas.size === 0) return readValues(host, sheet.cells, area);
  return readCells(host, area, (row, column) => sheet.cells.formulas.get(cellKey(row, column))?.text ?? shownValue(sheet.cells.value(row, column)));
};

const texts = ({ sheet, area }: RangeState, host: HostState): unknown =>
  readCells(host, area, (row, column) => formatValue(sheet.cells.value(row, column), formatOf(sheet, row, column).numberFormat, host.workbook.dateSystem));

/** What a range's cells hold and where it lies. */
export const rangeValues: Scalars<Excel.Range, RangeState> = {
  address: { get: ({ sheet, area }) => fullAddress(sheet, area) },
  addressLocal: { get: ({ sheet, area }) => fullAddress(sheet, area) },
  cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  rowCount: { get: ({ area }) => rowCount(area) },
  columnCount: { get: ({ area }) => columnCount(area) },
  rowIndex: { get: ({ area }) => area.firstRow },
  columnIndex: { get: ({ area }) => area.firstColumn },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  values: assignable(
    ({ sheet, area }, host) => readValues(host, sheet.cells, area),
    anything,
    (self, input, host) => writeCells(host, self, input, "Range.values"),
  ),
  formulas: assignable(formulas, anything, (self, input, host) => writeCells(host, self, input, "Range.formulas")),
  formulasLocal: assignable(formulas, anything, (self, input, host) => writeCells(host, self, input, "Range.formulasLocal")),
  numberFormat: assignable(readNumberFormats, anything, (self, input, host) => writeNumberFormats(host, self, input)),
  numberFormatLocal: assignable(readNumberFormats, anything, (self, input, host) => writeNumberFormats(host, self, input)),
  text: { get: texts },
  valueTypes: { get: ({ sheet, area }, host) => readCells(host, area, (row, column) => valueTypeOf(sheet.cells.value(row, column))) },
  rowHidden: assignable((self) => isHidden(self, "rows"), flag, (self, hidden, host) => setHidden(host, self, "rows", hidden)),
  columnHidden: assignable((self) => isHidden(self, "columns"), flag, (self, hidden, host) => setHidden(host, self, "columns", hidden)),
  hidden: { get: (self) => isHidden(self, "rows") === true || isHidden(self, "columns") === true },
  hasSpill: {
    get: ({ sheet, area }) => {
      const { formulas: all, spilledFrom } = sheet.cells;
      if (cellCount(area) !== 1) return null;
      const key = cellKey(area.firstRow, area.firstColumn);
      return Boolean(all.get(key)?.spill) || spilledFrom.has(key);
    },
    onlyWhenNamed: true,
  },
};
