import type { UserChange } from "../../../host";
import type { SheetModel } from "../../../host/model";

/** Giving columns other widths, in characters; undefined is the sheet's usual width. */
export const widthsChange = ({ id }: SheetModel, columnWidths: UserChange["columnWidths"]): UserChange => ({ sheetId: id, cells: null, columnWidths, tables: new Map() });
