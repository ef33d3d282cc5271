/** A quotient, or null where dividing by next to nothing left no number. */
export const finiteOrNull = (quotient: number): number | null => (Number.isFinite(quotient) ? quotient : null);
