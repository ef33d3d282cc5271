import { useEffect, useRef, type Dispatch } from "react";
import type { WorkbenchEvent, WorkbenchState } from "../../state";

type Half = WorkbenchState["face"];

/**
 * F6 goes from the sheet to the pane and back, as in Excel, where Tab belongs to the cells. In a narrow window it brings the other
 * half to the front. Returns what listens in the pane's frame, whose keys the page does not hear.
 */
export function useHalvesKey(editing: WorkbenchState["editing"], dispatch: Dispatch<WorkbenchEvent>): (frame: Window) => void {
  const writing = useRef<"cell" | "bar" | null>(null);
  useEffect(() => {
    writing.current = editing?.where ?? null;
  }, [editing]);
  const goOn = (event: KeyboardEvent, to: Half): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    dispatch({ kind: "face-chosen", face: to });
    // What is not shown yet cannot take the keyboard.
    requestAnimationFrame(() => (to === "pane" ? enterPane() : enterSheet(writing.current)));
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => goOn(event, "pane");
    // Before the cell being written, which keeps its keys to itself.
    window.addEventListener("keydown", listener, true);
    return () => window.removeEventListener("keydown", listener, true);
  });
  return (frame) => frame.addEventListener("keydown", (event) => goOn(event, "sheet"));
}

const enterPane = (): void => document.querySelector<HTMLIFrameElement>("aside iframe")?.contentWindow?.focus();

/** A cell being written goes on being written. */
function enterSheet(writing: "cell" | "bar" | null): void {
  document.querySelector<HTMLElement>(writing === null ? 'main [role="grid"]' : `[data-editor="${writing}"]`)?.focus();
}
