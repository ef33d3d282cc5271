export type Cell = number | string | boolean | null;

export const row = (...cells: readonly Cell[]): Cell[][] => [[...cells]];
export const column = (...cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
