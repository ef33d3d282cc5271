import { useState, type ReactElement } from "react";
import { COLUMN_NAMES, NAME_COLUMN, type ColumnId } from "../../../../workbook";
import { words } from "../../../words";
import { listedColumns } from "../columns/listed-columns";
import { moveColumn } from "../columns/move-column";
import { toggleColumn } from "../columns/toggle-column";
import { useColumnListStyles } from "./ColumnList.styles";
import { ColumnRow } from "./ColumnRow";
import { useKeptFocus } from "./useKeptFocus";

interface ColumnListProps {
  /** In their order. */
  readonly shown: readonly ColumnId[];
  /** Those the workbook has evidence for. */
  readonly known: ReadonlySet<ColumnId>;
  readonly onChange: (shown: readonly ColumnId[]) => void;
}

/** Every column: ticked if it is shown, with buttons that move it. Where it went is said aloud. */
export function ColumnList({ shown, known, onChange }: ColumnListProps): ReactElement {
  const styles = useColumnListStyles();
  const { list, keep } = useKeptFocus();
  const [heard, setHeard] = useState("");
  const movable = shown.filter((id) => id !== NAME_COLUMN);
  const placeOf = (id: ColumnId): "first" | "between" | "last" | "only" => {
    if (movable.length === 1) return "only";
    if (id === movable[0]) return "first";
    return id === movable.at(-1) ? "last" : "between";
  };
  const move = (id: ColumnId, direction: "up" | "down", control: string): void => {
    const moved = moveColumn(shown, id, direction);
    keep(control);
    setHeard(words.columns.place(COLUMN_NAMES[id], moved.indexOf(id) + 1, moved.length));
    onChange(moved);
  };
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={words.columns.title}>
        <li className={styles.row}>
          <span className={styles.fixed}>{words.columns.nameFirst}</span>
        </li>
        {listedColumns(shown).map((column) => (
          <ColumnRow
            key={column.id}
            column={column}
            evidence={known.has(column.id) ? "some" : "none"}
            place={placeOf(column.id)}
            onToggle={() => onChange(toggleColumn(shown, column.id))}
            onMove={(direction, control) => move(column.id, direction, control)}
          />
        ))}
      </ul>
      <span role="status" className={styles.heard}>
        {heard}
      </span>
    </>
  );
}
