import { atLeast } from "../at-least";
import { counted, percentWords } from "../words";
import { fisherExact, type SelectedOf } from "./fisher-exact";

/** A group as the user names it, and how many of it were selected, such as made partner. */
export interface SelectionGroup extends SelectedOf {
  readonly label: string;
}

export interface SelectionRate extends SelectionGroup {
  /** A fraction; null of nobody. */
  readonly rate: number | null;
  /** The rate over the highest group's; null where one of them says nothing. */
  readonly ratio: number | null;
  readonly finding: "highest" | "below four fifths" | "not below four fifths" | "cannot be told";
  /** Fisher's exact two-sided probability against the highest group; null for that group itself, or where nothing is told. */
  readonly pValue: number | null;
  readonly words: string;
}

export interface FourFifths {
  readonly groups: readonly SelectionRate[];
  /** "too few": under 20 people in all, whose rates one decision turns round. */
  readonly size: "enough" | "too few";
  /** What all this does and does not show; belongs beside every figure of it. */
  readonly caution: string;
}

const FOUR_FIFTHS = 0.8;
const FEWEST_PEOPLE = 20;

const CAUTION =
  "The four-fifths rule is a rule of thumb (29 CFR 1607.4(D)), not a legal finding. A smaller gap can matter where numbers are large, a larger one may not where they are small, and neither says why there is a gap.";

/**
 * Is any group of associates selected at less than four fifths of the rate of the highest?
 *
 * Rate = selected / all of the group; ratio = rate / the highest rate, the first of equals. A ratio below .80 is flagged.
 * Beside it stands how often chance alone would part the two groups so unlikely, by Fisher's exact test.
 *
 * @param groups As the user chose to compare them, in whole numbers.
 * @returns Rates, ratios, probabilities and words, group by group, and the caution that goes with them.
 * @throws RangeError when a count is below zero or not whole, or more are selected than there are.
 *
 * Source: 29 CFR 1607.4(D), the Uniform Guidelines on Employee Selection Procedures.
 *
 * @example
 * fourFifths([{ label: "North", selected: 7, of: 20 }, { label: "South", selected: 10, of: 20 }]) // => {"size": "enough", "groups": [{"rate": 0.35, "ratio": 0.7, "finding": "below four fifths"}, {"rate": 0.5, "ratio": 1, "finding": "highest", "pValue": null}]}
 * fourFifths([{ label: "North", selected: 0, of: 3 }, { label: "South", selected: 0, of: 4 }]) // => {"size": "too few", "groups": [{"ratio": null, "finding": "cannot be told"}, {"finding": "cannot be told"}]}
 */
export function fourFifths(groups: readonly SelectionGroup[]): FourFifths {
  for (const { label, selected, of } of groups) {
    if (!Number.isSafeInteger(selected) || !Number.isSafeInteger(of) || selected < 0 || selected > of) throw new RangeError(`${label}: ${selected} of ${of} is no share.`);
  }
  const highest = groups.reduce<SelectionGroup | null>((most, each) => (each.of > 0 && (most === null || each.selected * most.of > most.selected * each.of) ? each : most), null);
  const people = groups.reduce((sum, { of }) => sum + of, 0);
  return { groups: groups.map((group) => rateOf(group, highest)), size: people < FEWEST_PEOPLE ? "too few" : "enough", caution: CAUTION };
}

function rateOf(group: SelectionGroup, highest: SelectionGroup | null): SelectionRate {
  const rate = group.of === 0 ? null : group.selected / group.of;
  if (rate === null || highest === null || highest.selected === 0)
    return { ...group, rate, ratio: null, finding: "cannot be told", pValue: null, words: `${group.label}: ${group.of === 0 ? "nobody to select" : "nobody was selected in any group"}.` };
  const said = `${group.label}: ${group.selected} of ${counted(group.of, "person", "people")} selected, ${percentWords(rate)}`;
  if (group === highest) return { ...group, rate, ratio: 1, finding: "highest", pValue: null, words: `${said}, the highest rate.` };
  // In whole numbers first, so that rates such as 35% and 50% divide as exactly as their counts.
  const ratio = (group.selected * highest.of) / (group.of * highest.selected);
  const finding = atLeast(ratio, FOUR_FIFTHS) ? "not below four fifths" : "below four fifths";
  const pValue = fisherExact(group, highest);
  return { ...group, rate, ratio, finding, pValue, words: `${said}, ${percentWords(ratio)} of ${highest.label}'s rate: ${finding}. ${chanceInWords(pValue)}` };
}

const chanceInWords = (pValue: number): string =>
  `Were both selected alike, chance alone would part them so far in ${pValue < 0.01 ? "less than 1%" : percentWords(pValue)} of cases.`;
