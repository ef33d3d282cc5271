/** What we name in a workbook, besides sheets. Stored in people's files: they never change. */
export const OUR_NAMES = {
  /** The table of the comparison, as a workbook name. */
  comparison: "PartnerTrack_Comparison",
  /** The table of the figures, on the details. */
  figuresTable: "PartnerTrackFigures",
} as const;
