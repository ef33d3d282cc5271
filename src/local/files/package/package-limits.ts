/** What a package may cost to unpack. A few hundred bytes of zip can claim gigabytes. */
export interface PackageLimits {
  /** All parts together, unpacked. */
  readonly totalBytes: number;
  /** One part, unpacked: it becomes one buffer in memory. */
  readonly partBytes: number;
  /** Cells in one sheet, the empty ones left of a filled one counted. */
  readonly sheetCells: number;
  /** Sheets in one workbook: a few kilobytes can list a hundred thousand. */
  readonly sheets: number;
}

/** Far above Excel workbooks that fit into a browser tab, far below what stops one. */
export const DEFAULT_LIMITS: PackageLimits = {
  totalBytes: 2 ** 31,
  partBytes: 2 ** 29,
  sheetCells: 20_000_000,
  sheets: 2_000,
};
