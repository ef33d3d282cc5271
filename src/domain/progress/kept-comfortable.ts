import type { ProgressSignal } from "../evidence";
import { listWords } from "../words";

/** What tells being groomed from being praised. */
const SUBSTANCE = ["given more responsibility", "shown the numbers", "given milestones in writing"] as const;

export interface KeptComfortable {
  readonly verdict: "kept comfortable, not groomed" | "given more than praise" | "neither praised nor groomed" | "not known";
  readonly timesPraised: number;
  readonly given: readonly (typeof SUBSTANCE)[number][];
  readonly missing: readonly (typeof SUBSTANCE)[number][];
  readonly sentence: string;
  readonly where: readonly string[];
}

/**
 * Is an associate groomed for partnership, or only kept comfortable?
 *
 * Kept comfortable is who was praised, and given neither more responsibility nor a look at the numbers nor milestones in
 * writing. One of the three is more than praise; what is still missing is named.
 *
 * @param signals The group's signal rows; null where it keeps none.
 * @param name The associate, as the rows spell the name.
 * @returns The verdict and what it rests on; "not known" where no signals are kept.
 *
 * Source: the last of the questions in the essay the product comes from.
 *
 * @example
 * keptComfortable([{ associate: "Okafor", where: "Signals!A2:C2", signal: "praised", date: null }], "Okafor") // => {"verdict": "kept comfortable, not groomed", "timesPraised": 1, "given": []}
 * keptComfortable([{ associate: "Okafor", where: "Signals!A2:C2", signal: "shown the numbers", date: null }], "Okafor") // => {"verdict": "given more than praise", "missing": ["given more responsibility", "given milestones in writing"]}
 * keptComfortable(null, "Okafor") // => {"verdict": "not known"}
 */
export function keptComfortable(signals: readonly ProgressSignal[] | null, name: string): KeptComfortable {
  if (signals === null) return { verdict: "not known", timesPraised: 0, given: [], missing: [], sentence: "Not known: no signals are kept.", where: [] };
  const rows = signals.filter(({ associate }) => associate === name);
  const has = (signal: ProgressSignal["signal"]): boolean => rows.some((row) => row.signal === signal);
  const timesPraised = rows.filter(({ signal }) => signal === "praised").length;
  const given = SUBSTANCE.filter(has);
  const missing = SUBSTANCE.filter((each) => !has(each));
  return {
    ...verdictOf(name, timesPraised, given, missing),
    timesPraised,
    given,
    missing,
    where: rows.filter(({ signal }) => signal === "praised" || SUBSTANCE.some((each) => each === signal)).map(({ where }) => where),
  };
}

function verdictOf(name: string, timesPraised: number, given: readonly string[], missing: readonly string[]): Pick<KeptComfortable, "verdict" | "sentence"> {
  const still = missing.length === 0 ? "" : ` Not yet: ${listWords(missing)}.`;
  if (given.length > 0) return { verdict: "given more than praise", sentence: `${name} was ${listWords(given)}.${still}` };
  if (timesPraised > 0)
    return { verdict: "kept comfortable, not groomed", sentence: `${name} was praised, and given no more responsibility, no look at the numbers and no milestones in writing: kept comfortable, not groomed.` };
  return { verdict: "neither praised nor groomed", sentence: `Nothing is noted of praise for ${name}, nor of more responsibility, numbers or milestones.` };
}
