/** A calendar month of the sample. */
export interface SampleMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Excel's serial number of its first day, 1900 system. */
  readonly serial: number;
  /** 0 for the oldest quarter of the sample. */
  readonly quarter: number;
}

const DAY_MILLISECONDS = 86_400_000;

/** Excel's serial number of a day, 1900 system, good from March 1900. */
export const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MILLISECONDS;

/** Consecutive months from the first one given. */
export function monthsFrom(firstYear: number, firstMonth: number, count: number): SampleMonth[] {
  return Array.from({ length: count }, (_, index) => {
    const months = firstMonth - 1 + index;
    const year = firstYear + Math.floor(months / 12);
    const month = (months % 12) + 1;
    return { year, month, serial: serialOf(year, month, 1), quarter: Math.floor(index / 3) };
  });
}
