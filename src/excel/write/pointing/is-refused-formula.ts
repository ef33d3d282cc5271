/** Where Excel was when it refused: the places it names are members of its objects, whatever language it speaks. */
const PLACES: readonly unknown[] = ["Range.formulas", "NamedItem.formula"];

/** Did Excel refuse a formula or a name that was given? A part of an array formula cannot be changed by itself, and nothing tells beforehand. */
export function isRefusedFormula(error: unknown): boolean {
  const info: unknown = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : undefined;
  return typeof info === "object" && info !== null && "errorLocation" in info && PLACES.includes(info.errorLocation);
}
