import type { UserChange } from "../../host";

/** A change that takes something back, and what that was: "typing in B6". */
export interface Step {
  readonly words: string;
  readonly change: UserChange;
}

export interface History {
  /** The last one is taken back first. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

const MOST_STEPS = 100;
/** What all the steps together may hold, so that a day of pasting does not fill the memory. */
const MOST_CELLS = 500_000;

/** Something was done: it can be taken back, and what had been taken back is gone. The oldest steps give way. */
export const remember = ({ past }: History, step: Step): History => ({ past: bounded([...past, step]), future: [] });

/** The last step was taken back: `inverse` does it again. */
export const wentBack = ({ past, future }: History, inverse: UserChange): History => ({
  past: past.slice(0, -1),
  future: [...future, { words: past.at(-1)?.words ?? "", change: inverse }],
});

/** What had been taken back was done again: `inverse` takes it back once more. */
export const wentForward = ({ past, future }: History, inverse: UserChange): History => ({
  past: bounded([...past, { words: future.at(-1)?.words ?? "", change: inverse }]),
  future: future.slice(0, -1),
});

function bounded(steps: readonly Step[]): readonly Step[] {
  let cells = 0;
  const kept = [...steps].reverse().findIndex((step, index) => {
    cells += cellsOf(step);
    return index > 0 && cells > MOST_CELLS;
  });
  return steps.slice(-Math.min(MOST_STEPS, kept < 0 ? steps.length : kept));
}

const cellsOf = ({ change: { cells } }: Step): number => (cells ? cells.contents.length * (cells.contents[0]?.length ?? 0) : 0);
