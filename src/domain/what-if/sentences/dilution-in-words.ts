import { counted, listWords, moneyInWords } from "../../words";
import { dilutionOf, type AssociateMargin, type PartnersPool } from "../dilution-of";
import type { WhatIfWords } from "./what-if-words";

/**
 * How does a partner say what one more partner would change, and what does that take for granted?
 *
 * @param associate Figures of one year, in cents.
 * @param pool What the partners share in a year.
 * @param name The associate's.
 * @returns Assumptions and one sentence, which says what is missing where the change cannot be told.
 * @throws RangeError as `dilutionOf` does.
 *
 * @example
 * dilutionInWords({ collections: 100000000, overhead: 40000000, pay: 25000000 }, { profitPool: 200000000, partners: 4 }, "Okafor") // => {"sentence": "As a partner Okafor would add $350,000 a year, and each of the 4 partners would take home $30,000 less."}
 * dilutionInWords({ collections: 100000000, overhead: null, pay: null }, { profitPool: 200000000, partners: 4 }, "Okafor") // => {"sentence": "What Okafor as a partner would change for the others cannot be told without overhead and own pay."}
 */
export function dilutionInWords(associate: AssociateMargin, pool: PartnersPool, name: string): WhatIfWords {
  const { contribution, changePerPartner } = dilutionOf(associate, pool);
  const said = (amount: number | null): string => (amount === null ? "not known" : moneyInWords(amount));
  return {
    assumptions: [
      { label: "Collections a year", value: said(associate.collections) },
      { label: "Overhead a year", value: associate.overhead === null ? "not known" : `${moneyInWords(associate.overhead)}, allocated as now` },
      { label: "Own pay a year", value: said(associate.pay) },
      { label: "Profit pool a year", value: `${said(pool.profitPool)}, without what ${name} adds` },
      { label: "Partners now", value: pool.partners === null ? "not known" : String(pool.partners) },
      { label: "Sharing", value: "in equal parts, no buy-in counted" },
    ],
    sentence:
      contribution === null || changePerPartner === null
        ? `What ${name} as a partner would change for the others cannot be told without ${listWords(missingOf(associate, pool))}.`
        : `As a partner ${name} would ${added(contribution)} a year, and ${takeHome(changePerPartner, pool.partners ?? 1)}.`,
  };
}

const missingOf = ({ collections, overhead, pay }: AssociateMargin, { profitPool, partners }: PartnersPool): string[] =>
  [
    collections === null ? ["collections"] : [],
    overhead === null ? ["overhead"] : [],
    pay === null ? ["own pay"] : [],
    profitPool === null ? ["the profit pool"] : [],
    partners === null ? ["the number of partners"] : [],
  ].flat();

const added = (contribution: number): string => (contribution < 0 ? `cost ${moneyInWords(-contribution)}` : `add ${moneyInWords(contribution)}`);

function takeHome(change: number, partners: number): string {
  const each = partners === 1 ? "the partner" : `each of the ${counted(partners, "partner")}`;
  if (change === 0) return `${each} would take home what they do now`;
  return `${each} would take home ${moneyInWords(Math.abs(change))} ${change < 0 ? "less" : "more"}`;
}
