/** Where a workbook counts its days from: the last day of 1899, or the first of 1904. */
export type DateSystem = "1900" | "1904";
