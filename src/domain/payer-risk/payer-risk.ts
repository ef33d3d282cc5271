import type { PayerClass } from "../payer-class";

/** How exposed a physician's collections are to low-paying classes and to one payer. */
export interface PayerRisk {
  /** 0 (none) to 100. */
  readonly score: number;
  readonly band: "Low" | "Moderate" | "High";
  /** "payers": shares are of named payers. "classes": only classes were named, so concentration cannot be judged. */
  readonly basis: "payers" | "classes";
  /** Sum of squared percentage shares, 0 to 10,000. */
  readonly herfindahl: number;
  /** 10,000 / herfindahl: as many payers of equal size would give the same concentration. */
  readonly effectivePayers: number;
  readonly topPayer: string;
  readonly topShare: number;
  /** Medicaid and self-pay together, a fraction. */
  readonly lowPayShare: number;
  readonly classShares: Readonly<Record<PayerClass, number>>;
}
