import type { Finding } from "../../../domain";

/** What the weights come to where nobody has changed them. */
export const WHOLE_WEIGHT = 100;

/** A setting as read, with the cell of its value. */
export interface SettingCell {
  readonly value: number | null;
  readonly where: string;
}

/** The settings of a sheet, by their words, and a place to say what is wrong with them. */
export interface SettingValues {
  readonly get: (setting: string) => number | null;
  readonly where: (setting: string) => string | null;
  readonly say: (finding: Finding) => void;
}
