import { fingerprintValues } from "../plan/fingerprint-values";
import { formulaMark } from "./formula-mark";

/**
 * As `fingerprintValues`, with formulas in place of what they come to: a figure that was only calculated again changes nothing.
 * @param contents - rows of cells from A1 on; text that begins with "=" is taken for a formula
 */
export const fingerprintContents = (contents: readonly (readonly unknown[])[]): string =>
  fingerprintValues(contents.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? formulaMark(cell) : cell))));
