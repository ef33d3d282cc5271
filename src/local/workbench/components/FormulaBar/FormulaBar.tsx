import { useState, type KeyboardEvent, type ReactElement } from "react";
import type { Editing } from "../../state";
import { useFormulaBarStyles } from "./FormulaBar.styles";

interface FormulaBarProps {
  /** Of the active cell or the selection. */
  readonly address: string;
  /** What stands in the active cell, as it would be typed. */
  readonly entry: string;
  readonly editing: Editing | null;
  readonly onGoTo: (address: string) => void;
  readonly onEdit: () => void;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Where you are, and what the cell really holds. */
export function FormulaBar({ address, entry, editing, onGoTo, onEdit, onType, onKeyDown }: FormulaBarProps): ReactElement {
  const styles = useFormulaBarStyles();
  const [sought, setSought] = useState<string | null>(null);
  return (
    <div className={styles.bar}>
      <input
        aria-label="Name box"
        className={styles.nameBox}
        value={sought ?? address}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ target }) => target.select()}
        onBlur={() => setSought(null)}
        onChange={({ target }) => setSought(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setSought(null);
          if (event.key !== "Enter") return;
          onGoTo(sought ?? address);
          setSought(null);
        }}
      />
      <span aria-hidden className={styles.sign}>
        fx
      </span>
      <input
        aria-label="Formula bar"
        className={styles.entry}
        value={editing?.text ?? entry}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => {
          if (!editing) onEdit();
        }}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
