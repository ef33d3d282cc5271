import { useLayoutEffect, type RefObject } from "react";

/** Puts the caret where the text says, after text was put in that was not typed; typing and moving it are left to the field. */
export function useCaret(field: RefObject<HTMLInputElement | null>, text: string, caret: number, active: boolean): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (active && element && element === document.activeElement && element.selectionEnd !== caret) element.setSelectionRange(caret, caret);
    // The caret follows new text only: while a person selects, the field knows better.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
}
