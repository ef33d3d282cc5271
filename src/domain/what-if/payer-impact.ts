import type { Cents } from "../cents";
import type { PayerAmount } from "../group-record";
import type { PayerClass } from "../payer-class";
import type { PayerRisk } from "../payer-risk";

/** A payer, or a whole class of payers, that pays less or no more. */
export interface PayerEvent {
  readonly of: { readonly payer: string } | { readonly payerClass: PayerClass };
  /** What is cut off each payment, above 0 and up to 1, which is the loss of the payer. */
  readonly cut: number;
}

/** Where one physician's collections come from. */
export interface PayersOfPhysician {
  readonly name: string;
  /** Net collections by payer over the time looked at. */
  readonly payers: readonly PayerAmount[];
  /** Collections and overhead of one and the same period, such as the last four quarters; null where unknown. */
  readonly collections: Cents | null;
  readonly overhead: Cents | null;
}

/** What the event would change for a physician or for the group. */
export interface PayerImpact {
  /** In the collections by payer, over the time they are of; zero or less. */
  readonly change: Cents;
  /** The change as a fraction of all collections by payer, zero or less. */
  readonly changeInShare: number;
  /** Null where the collections by payer net to zero or less in all. */
  readonly riskBefore: PayerRisk | null;
  readonly riskAfter: PayerRisk | null;
  /** Times; null where collections or overhead are unknown. */
  readonly coverageBefore: number | null;
  readonly coverageAfter: number | null;
}

export interface PayerChange {
  /** One entry a physician, in their order. */
  readonly physicians: readonly (PayerImpact & { readonly name: string })[];
  /** The change is the sum of the physicians' to the cent. */
  readonly group: PayerImpact;
}
