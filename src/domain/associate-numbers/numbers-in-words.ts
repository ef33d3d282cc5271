import { moneyInWords, percentWords, quarterInWords } from "../words";
import type { AssociateNumbers } from "./own-numbers";

/** The four numbers as an associate would say them to a partner. */
export function numbersInWords(name: string, { collections, payerShares, noShow, overhead }: Omit<AssociateNumbers, "words">): AssociateNumbers["words"] {
  return {
    "own collections last quarter":
      collections.amount === null ? `The workbook has no collections of ${name} for ${quarterInWords(collections.quarter)}.` : `In ${quarterInWords(collections.quarter)} ${name} collected ${moneyInWords(collections.amount)}.`,
    "Medicare and commercial share":
      payerShares === null
        ? `The workbook has no collections by payer for ${name}.`
        : `Medicare pays ${percentWords(payerShares.medicare)} of what ${name} collects, Medicare Advantage included, and commercial payers ${percentWords(payerShares.commercial)}, Blue Cross included.`,
    "no-show rate against the group":
      noShow === null ? "Nobody has given any no-show figures." : `Patients miss ${percentWords(noShow.own)} of the visits booked with ${name}, and ${percentWords(noShow.group)} in the whole group.`,
    "how overhead is allocated": overhead === null ? "The workbook does not say how overhead is allocated." : `Overhead is allocated ${overhead.basis}${partInWords(name, overhead)}.`,
  };
}

function partInWords(name: string, { amount, share }: NonNullable<AssociateNumbers["overhead"]>): string {
  if (amount === null) return `; what ${name} carried of it in the last four quarters is not known`;
  return `; in the last four quarters ${name} carried ${moneyInWords(amount)}${share === null ? "" : `, ${percentWords(share)} of it`}`;
}
