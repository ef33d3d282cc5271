import type { Cents } from "../../cents";
import { listWords, moneyInWords, percentWords } from "../../words";
import { compareOverheadMethods, DEFAULT_FIXED_SHARE, type OverheadBearer, type OverheadByMethod } from "../compare-overhead-methods";
import type { WhatIfWords } from "./what-if-words";

/** What one physician carries at the least and at the most, and by which method. */
interface Spread {
  readonly name: string;
  readonly least: Part;
  readonly most: Part;
}

interface Part {
  readonly method: string;
  readonly amount: Cents;
}

/**
 * How does a partner say whom the way of sharing out overhead matters to, and what does that take for granted?
 *
 * @param total What there is to share out, in cents.
 * @param physicians Everybody who carries a part.
 * @param fixedShare The part that falls in equal parts in the method that has one.
 * @returns Assumptions and one sentence, about whoever the methods move most.
 * @throws RangeError as `compareOverheadMethods` does.
 *
 * @example
 * overheadMethodsInWords(10000000, [{ name: "Okafor", collections: 60000000, cfte: 1, visits: null }, { name: "Raman", collections: 20000000, cfte: 1, visits: 900 }]) // => {"sentence": "How overhead is shared out matters most to Okafor: from $50,000 in equal parts to $75,000 by collections."}
 * overheadMethodsInWords(10000000, [{ name: "Okafor", collections: null, cfte: null, visits: null }, { name: "Raman", collections: null, cfte: null, visits: null }]) // => {"sentence": "Every way of sharing out overhead that can be worked out gives the same parts."}
 */
export function overheadMethodsInWords(total: Cents, physicians: readonly OverheadBearer[], fixedShare = DEFAULT_FIXED_SHARE): WhatIfWords {
  const methods = compareOverheadMethods(total, physicians, fixedShare);
  const [first, ...others] = physicians.map(({ name }, index) => spreadOf(name, partsOf(methods, index)));
  const widest = others.reduce((most, each) => (widthOf(each) > widthOf(most) ? each : most), first);
  const left = methods.filter(({ parts }) => parts === null).map(({ method, missing }) => `${method} (no figure for ${listWords(missing)})`);
  return {
    assumptions: [
      { label: "Overhead to share out", value: moneyInWords(total) },
      { label: "Fixed part, where there is one", value: `${percentWords(fixedShare)} in equal parts` },
      { label: "Left out", value: left.length === 0 ? "none" : listWords(left) },
      { label: "Work", value: "nobody works otherwise because overhead is shared out otherwise" },
    ],
    sentence:
      widest === undefined || widthOf(widest) === 0
        ? "Every way of sharing out overhead that can be worked out gives the same parts."
        : `How overhead is shared out matters most to ${widest.name}: from ${inWords(widest.least)} to ${inWords(widest.most)}.`,
  };
}

const partsOf = (methods: readonly OverheadByMethod[], physician: number): Part[] =>
  methods.flatMap(({ method, parts }) => {
    const amount = parts?.[physician];
    return amount === undefined ? [] : [{ method, amount }];
  });

function spreadOf(name: string, parts: readonly Part[]): Spread {
  const none: Part = { method: "in equal parts", amount: 0 };
  const pick = (isBetter: (one: Part, other: Part) => boolean): Part => parts.reduce((best, each) => (isBetter(each, best) ? each : best), parts[0] ?? none);
  return { name, least: pick((one, other) => one.amount < other.amount), most: pick((one, other) => one.amount > other.amount) };
}

const widthOf = (spread: Spread | undefined): number => (spread === undefined ? 0 : spread.most.amount - spread.least.amount);

const inWords = ({ method, amount }: Part): string => `${moneyInWords(amount)} ${method === "equal parts" ? "in equal parts" : method}`;
