/** How far a job has come: looking at the sheets, reading cells, making sense of them, planning the sheets, writing them. */
export type ProgressStep = "map" | "read" | "understand" | "plan" | "write";

/** Called before each step. */
export type OnProgress = (step: ProgressStep) => void;

export const withoutProgress: OnProgress = () => undefined;
