/** A cell that is not plain: a formatted number, an error, an entity. */
interface WrappedCell {
  readonly type?: unknown;
  readonly basicValue?: unknown;
}

/**
 * A cell's number, text, TRUE/FALSE, or null where it is blank. Formatted numbers arrive as objects and are unwrapped;
 * text of spaces alone, as a formula's "" leaves behind, is blank. Undefined stands for what cannot be used at all.
 */
export function plainValue(cell: unknown): number | string | boolean | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean") return cell;
  const { type, basicValue } = cell as WrappedCell;
  if (type === "Empty") return null;
  return type === "Error" || basicValue === undefined || typeof basicValue === "object" ? undefined : plainValue(basicValue);
}

/** A cell in words, for a sentence: text “abc”, TRUE, an error value. */
export function inWords(value: string | boolean | undefined): string {
  if (value === undefined) return "an error or a value of another kind";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `text “${value.length > 24 ? `${value.slice(0, 24)}…` : value}”`;
}
