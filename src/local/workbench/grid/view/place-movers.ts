import type { Viewport } from "./geometry";

/** The ways in which a part of the grid's window moves with the cells: carried by the element as `data-moves`. */
export type Moves = "across" | "down" | "both";

/** undefined: the part stands still. */
export function movesOf(across: boolean, down: boolean): Moves | undefined {
  if (across) return down ? "both" : "across";
  return down ? "down" : undefined;
}

/**
 * Moves everything below that moves with the cells to where it stands when the sheet is scrolled so far.
 * Each gets a transform of its own: what cells inherit, as a CSS variable, would have every cell styled anew at each step.
 */
export function placeMovers(scroller: HTMLElement, { left, top }: Pick<Viewport, "left" | "top">): void {
  for (const { dataset, style } of scroller.querySelectorAll<HTMLElement>("[data-moves]")) {
    const { moves } = dataset;
    style.transform = `translate(${moves === "down" ? 0 : -left}px, ${moves === "across" ? 0 : -top}px)`;
  }
}
