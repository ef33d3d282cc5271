import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { COLUMN_NAMES } from "../../../../workbook";
import { words } from "../../../words";
import type { ListedColumn } from "../columns/listed-columns";
import { useColumnListStyles } from "./ColumnList.styles";

interface ColumnRowProps {
  readonly column: ListedColumn;
  /** Whether the workbook says anything for this column. */
  readonly evidence: "some" | "none";
  readonly place: "first" | "between" | "last" | "only";
  readonly onToggle: () => void;
  readonly onMove: (direction: "up" | "down", control: string) => void;
}

const ARROWS = { up: "↑", down: "↓" } as const;

/** One column: whether it is shown, and where. */
export function ColumnRow({ column: { id, isShown }, evidence, place, onToggle, onMove }: ColumnRowProps): ReactElement {
  const styles = useColumnListStyles();
  const name = COLUMN_NAMES[id];
  const label = (
    <>
      {name}
      {evidence === "some" ? null : <span className={styles.aside}>{words.columns.noEvidence}</span>}
    </>
  );
  const moveButton = (direction: "up" | "down", isAtEnd: boolean): ReactElement => (
    <Button
      data-control={`${direction} ${id}`}
      className={styles.move}
      appearance="subtle"
      size="small"
      disabledFocusable={isAtEnd}
      aria-label={words.columns[direction](name)}
      title={words.columns[direction](name)}
      onClick={() => onMove(direction, `${direction} ${id}`)}
    >
      {ARROWS[direction]}
    </Button>
  );
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <Checkbox checked={isShown} label={label} onChange={onToggle} />
      </span>
      {isShown ? (
        <>
          {moveButton("up", place === "first" || place === "only")}
          {moveButton("down", place === "last" || place === "only")}
        </>
      ) : null}
    </li>
  );
}
