import { useLayoutEffect, useRef, type RefObject } from "react";

interface KeptFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Call when a control is used that may move: it keeps the keyboard in its new place. */
  readonly keep: (control: string) => void;
}

/** A line that moves takes its controls out of the page for a moment, and the keyboard would be lost with them. */
export function useKeptFocus(): KeptFocus {
  const list = useRef<HTMLUListElement | null>(null);
  const control = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (control.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-control="${control.current}"]`)?.focus();
    control.current = null;
  });
  return { list, keep: (used) => void (control.current = used) };
}
