import { COLUMN_IDS, NAME_COLUMN, type ColumnId } from "../../../../workbook";

/** One line of the list of columns. */
export interface ListedColumn {
  readonly id: ColumnId;
  readonly isShown: boolean;
}

const CHOICES = COLUMN_IDS.filter((id) => id !== NAME_COLUMN);

/**
 * Every column but the name, those shown in their order; each of the others stands behind the one it usually follows, so that
 * what is ticked or unticked stays where it is.
 */
export function listedColumns(shown: readonly ColumnId[]): ListedColumn[] {
  const listed: ListedColumn[] = shown.filter((id) => id !== NAME_COLUMN).map((id) => ({ id, isShown: true }));
  CHOICES.forEach((id, position) => {
    if (shown.includes(id)) return;
    const before = CHOICES[position - 1];
    listed.splice(listed.findIndex((each) => each.id === before) + 1, 0, { id, isShown: false });
  });
  return listed;
}
