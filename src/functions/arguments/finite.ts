import { invalidNumber, reject } from "./cell-errors";

/** A number a cell can show; #NUM! for one that has outgrown it. */
export const finite = (value: number): number => (Number.isFinite(value) ? value : reject(invalidNumber()));
