/** The range of values a drawing covers. Lines drawn on one scale may be compared by eye; others may not. */
export interface LineScale {
  readonly minimum: number;
  readonly maximum: number;
}
