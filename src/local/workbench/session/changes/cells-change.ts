import type { UserChange } from "../../../host";
import type { Area, SheetModel } from "../../../host/model";

/** A change of cells and of nothing else. */
export const cellsChange = ({ id }: SheetModel, area: Area, contents: NonNullable<UserChange["cells"]>["contents"]): UserChange => ({
  sheetId: id,
  cells: { area, contents },
  columnWidths: new Map(),
  tables: new Map(),
});
