/** A calendar quarter, written `2026Q3`: sorts as text, needs no clock, reads the same everywhere. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** A calendar day, written `2026-09-30`. */
export type IsoDate = `${number}-${number}-${number}`;
