/** How far a job has come: looking at the sheets, reading cells, making sense of them, planning the sheets, writing them; making slides; putting values in place of formulas. */
export type ProgressStep = "map" | "read" | "understand" | "plan" | "write" | "slides" | "freeze";

/** Called before each step. */
export type OnProgress = (step: ProgressStep) => void;

export const withoutProgress: OnProgress = () => undefined;
