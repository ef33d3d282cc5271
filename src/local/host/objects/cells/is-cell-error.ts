import type { CellError, ModelValue } from "../../model";

/** Tells an error value from the other values a cell can hold. */
export const isCellError = (value: ModelValue): value is CellError => typeof value === "object" && value !== null;
