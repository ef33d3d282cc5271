import type { Cents } from "../cents";
import { partnerDilution } from "./partner-dilution";

/** What an associate brings and costs in a year; null where unknown. */
export interface AssociateMargin {
  readonly collections: Cents | null;
  /** The associate's allocated part of the overhead. */
  readonly overhead: Cents | null;
  /** Own pay and benefits. */
  readonly pay: Cents | null;
}

/** What the partners share a year, and how many they are; null where the group has not said. */
export interface PartnersPool {
  readonly profitPool: Cents | null;
  readonly partners: number | null;
}

export interface Dilution {
  /** Collections less allocated overhead less own pay; null where one of the three is unknown. */
  readonly contribution: Cents | null;
  /** In each partner's profit a year; null where the contribution or the pool is unknown. */
  readonly changePerPartner: Cents | null;
}

/**
 * What would this associate, as a partner, change in each partner's profit?
 *
 * Contribution = collections − allocated overhead − own pay, and `partnerDilution` of it, rounded to the cent.
 *
 * @param associate Figures of one year.
 * @param pool What the partners share in a year, without the associate's contribution.
 * @returns The contribution and the change per partner, in cents.
 * @throws RangeError when the partners are zero or fewer.
 *
 * @example
 * dilutionOf({ collections: 100000000, overhead: 40000000, pay: 25000000 }, { profitPool: 200000000, partners: 4 }) // => {"contribution": 35000000, "changePerPartner": -3000000}
 * dilutionOf({ collections: 100000000, overhead: 40000000, pay: null }, { profitPool: 200000000, partners: 4 }) // => {"contribution": null, "changePerPartner": null}
 */
export function dilutionOf({ collections, overhead, pay }: AssociateMargin, { profitPool, partners }: PartnersPool): Dilution {
  if (partners !== null && !(partners > 0)) throw new RangeError(`A pool is shared by one partner or more, not by ${partners}.`);
  const contribution = collections === null || overhead === null || pay === null ? null : collections - overhead - pay;
  if (contribution === null || profitPool === null || partners === null) return { contribution, changePerPartner: null };
  // Adding zero turns a rounded -0 into 0.
  return { contribution, changePerPartner: Math.round(partnerDilution(profitPool, partners, contribution)) + 0 };
}
