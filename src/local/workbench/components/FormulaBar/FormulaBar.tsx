import { useRef, useState, type InputHTMLAttributes, type KeyboardEvent, type ReactElement } from "react";
import { useCaret } from "../../completion/use-caret";
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
  /** What the field is beyond a place to write: one half of a combobox. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  readonly onType: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Where you are, and what the cell really holds. */
export function FormulaBar({ address, entry, editing, onGoTo, onEdit, field, onType, onCaret, onKeyDown }: FormulaBarProps): ReactElement {
  const styles = useFormulaBarStyles();
  const bar = useRef<HTMLInputElement>(null);
  useCaret(bar, editing?.text ?? entry, editing?.caret ?? 0, editing?.where === "bar");
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
        {...field}
        ref={bar}
        data-editor="bar"
        aria-label="Formula bar"
        className={styles.entry}
        value={editing?.text ?? entry}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => {
          if (editing?.where !== "bar") onEdit();
        }}
        onChange={({ target }) => onType(target.value, target.selectionEnd ?? target.value.length)}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionEnd ?? 0)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
