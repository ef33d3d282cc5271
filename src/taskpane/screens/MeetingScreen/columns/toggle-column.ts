import { NAME_COLUMN, type ColumnId } from "../../../../workbook";
import { listedColumns } from "./listed-columns";

/** The columns shown with one more or one less: where the list has it. */
export function toggleColumn(shown: readonly ColumnId[], id: ColumnId): ColumnId[] {
  const listed = listedColumns(shown).filter((each) => (each.id === id ? !each.isShown : each.isShown));
  return [NAME_COLUMN, ...listed.map((each) => each.id)];
}
