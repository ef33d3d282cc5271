import type { Cents } from "../cents";
import type { PayerAmount } from "../group-record";
import type { PayerClass } from "../payer-class";

/** One class's part of a physician's collections. */
export interface PayerMixShare {
  readonly payerClass: PayerClass;
  readonly amount: Cents;
  /** Fraction of all that has a share. */
  readonly share: number;
}

export function payerMix(_amounts: readonly PayerAmount[]): PayerMixShare[] | null {
  return null;
}
