import type { PageLayoutModel, SheetModel } from "../../model";
import { assignable, type HostType, type Scalar } from "../../protocol/host-type";
import { text } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object } from "../states";

const part = (name: keyof PageLayoutModel["headersFooters"]): Scalar<SheetModel, string> =>
  assignable<SheetModel, string, string>(
    (sheet) => sheet.pageLayout.headersFooters[name],
    text,
    (sheet, value, host) => {
      requireWritable(host, sheet);
      sheet.pageLayout.headersFooters = { ...sheet.pageLayout.headersFooters, [name]: value };
      recordSheetChange(sheet);
    },
  );

/** The lines above and below each page: one set for all pages. */
export const headerFooterGroupType: HostType<Excel.HeaderFooterGroup, SheetModel> = {
  scalars: { state: { get: () => "Default" } },
  objects: { defaultForAllPages: (sheet) => object("HeaderFooter", sheet) },
};

/** The three parts of a header and of a footer. */
export const headerFooterType: HostType<Excel.HeaderFooter, SheetModel> = {
  scalars: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};
