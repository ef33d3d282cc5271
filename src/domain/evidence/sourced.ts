/** One row of an input sheet, and the cells it stands in. */
export interface Sourced {
  /** The associate it is about, as the collections workbook spells the name. */
  readonly associate: string;
  /** `Incidents!A7:F7`. */
  readonly where: string;
}
