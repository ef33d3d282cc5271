import { useEffect, useRef, type InputHTMLAttributes, type KeyboardEvent, type ReactElement } from "react";
import { cssFont } from "../look/cell-style";
import { measureText } from "../look/measure-text";
import { useCaret } from "../../completion/use-caret";
import { useGridStyles } from "./SheetGrid.styles";

interface CellEditorProps {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** False while the letters go to the formula bar. */
  readonly focused: boolean;
  readonly caret: number;
  /** What the field is beyond a place to write: one half of a combobox. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  readonly onType: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const ROOM_PIXELS = 24;

/** The cell being written. It grows with its text. */
export function CellEditor({ text, left, top, width, height, label, focused, caret, field, onType, onCaret, onKeyDown }: CellEditorProps): ReactElement {
  const styles = useGridStyles();
  const input = useRef<HTMLInputElement>(null);
  const font = cssFont({});
  useEffect(() => {
    const element = input.current;
    if (!focused || !element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [focused]);
  useCaret(input, text, caret, focused);
  return (
    <input
      {...field}
      ref={input}
      data-editor="cell"
      aria-label={label}
      className={styles.editor}
      style={{ left, top, height, width: Math.max(width, measureText(text, font) + ROOM_PIXELS), font }}
      value={text}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => onType(target.value, target.selectionEnd ?? target.value.length)}
      onSelect={({ currentTarget }) => onCaret(currentTarget.selectionEnd ?? 0)}
      onKeyDown={onKeyDown}
    />
  );
}
