/** Money in whole cents, so that sums are exact. Safe to 90 trillion dollars. */
export type Cents = number;
