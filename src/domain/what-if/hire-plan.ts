/** A hire as planned, in any one unit of money. */
export interface HirePlan {
  /** Once fully ramped. */
  readonly monthlyCollections: number;
  /** Pay, benefits and added overhead, from the first month on. */
  readonly monthlyCost: number;
  /** Months until collections are full; 0 is full at once. */
  readonly rampMonths: number;
  /** How many months are looked at, a whole number. */
  readonly horizonMonths: number;
}
