import { COLUMN_IDS, NAME_COLUMN, type ColumnId } from "./column-names";
import { shows, type Preset } from "./presets";

/** Which columns are asked for. */
export interface ColumnChoice {
  readonly preset: Preset;
  /** Just these, in this order; null for those of the preset. */
  readonly columns: readonly ColumnId[] | null;
}

/**
 * Which columns does a table show, in which order? The name comes first whatever is chosen; each column comes once.
 *
 * @param isAssessed - whether anything is written down beside the money: the meeting's own columns depend on it
 * @example
 * chosenColumns({ preset: "full", columns: ["growth", "cfte", "growth"] }, true) // => ["associate", "growth", "cfte"]
 */
export function chosenColumns({ preset, columns }: ColumnChoice, isAssessed: boolean): ColumnId[] {
  return [...new Set<ColumnId>([NAME_COLUMN, ...(columns ?? COLUMN_IDS.filter((id) => shows(preset, id, isAssessed)))])];
}
