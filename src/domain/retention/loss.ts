import type { Cents } from "../cents";

/** What would leave with a physician. */
export interface LossExposure {
  /** Of the last four complete quarters; null where one is missing. */
  readonly collectionsLastFour: Cents | null;
  /** Of the whole group's, partners included, as a fraction; null where either is unknown or not above zero. */
  readonly share: number | null;
  /** Physicians with figures, among whom the share is. */
  readonly physicians: number;
  /** "site: Eastside"; null where the group keeps no growth sheet. */
  readonly dependents: readonly string[] | null;
  /** Lines, sites and sources of which nobody has said whether they depend on the physician. */
  readonly unanswered: number;
  readonly flags: readonly ("40% or more alone" | "over 60% with one other")[];
  readonly sentence: string;
  readonly where: readonly string[];
}
