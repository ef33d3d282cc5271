import { HostError } from "../../protocol/host-error";
import type { HostState } from "../../host-state";
import { method, type HostType } from "../../protocol/host-type";
import { either, text, whole } from "../../protocol/kinds";
import type { SheetModel } from "../../model";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { findArea } from "../sheets/find-area";
import { object, objectKind } from "../states";

const aRange = either(objectKind("Range"), text);

function put(host: HostState, sheet: SheetModel, pageStarts: readonly number[]): void {
  requireWritable(host, sheet);
  sheet.pageLayout = { ...sheet.pageLayout, pageStarts: [...new Set(pageStarts)].sort((one, other) => one - other) };
  recordSheetChange(sheet);
}

/** Where a sheet's pages end because somebody said so, from the top. */
export const pageBreakCollectionType: HostType<Excel.PageBreakCollection, SheetModel> = {
  items: (sheet) => sheet.pageLayout.pageStarts.map((row) => object("PageBreak", { sheet, row })),
  methods: {
    add: method([aRange], (sheet, [given], host) => {
      const { firstRow: row } = (typeof given === "string" ? findArea(host, sheet, given) : given.state).area;
      if (row === 0) throw new HostError("InvalidArgument", "No page ends above the first row.");
      put(host, sheet, [...sheet.pageLayout.pageStarts, row]);
      return object("PageBreak", { sheet, row });
    }),
    getCount: method([], (sheet) => sheet.pageLayout.pageStarts.length),
    getItem: method([whole], (sheet, [index]) => {
      const row = sheet.pageLayout.pageStarts[index];
      if (row === undefined) throw new HostError("InvalidArgument", `There is no page break ${index}.`);
      return object("PageBreak", { sheet, row });
    }),
    removePageBreaks: method([], (sheet, _none, host) => put(host, sheet, [])),
  },
};

/** One of them. */
export const pageBreakType: HostType<Excel.PageBreak, { readonly sheet: SheetModel; readonly row: number }> = {
  scalars: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: method([], ({ sheet, row }, _none, host) => put(host, sheet, sheet.pageLayout.pageStarts.filter((each) => each !== row))),
    getCellAfterBreak: method([], ({ sheet, row }) => object("Range", { sheet, area: { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 } })),
  },
};
