import { plainWords } from "./plain-words";
import type { StallReasonName } from "./stall-reasons";
import { surfaceWordsSentence } from "./surface-words-sentence";
import type { StallVerdict } from "./stall-verdict";
import { vaguePhrase, type VaguePhrase } from "./vague-phrase";

/** Whether the figures support what the partners said. */
export interface SurfaceCheck {
  readonly verdict: "supported" | "contradicted" | "not known" | "vague" | "not recognized";
  /** The reasons named by the words, with their evidence. */
  readonly named: readonly StallVerdict[];
  /** Reasons the figures bear out, but the words do not name. */
  readonly unnamed: readonly StallVerdict[];
  readonly vague: VaguePhrase | null;
  readonly sentence: string;
}

/** What gives a surface reason away, however the rest is put; "market" and "timing" alone name none. */
const NAMED_BY: Readonly<Record<StallReasonName, RegExp>> = {
  "Collections mediocre and not rising": /\bproductivity\b/,
  "Staff avoid working with them": /\bstaff (concern|complaint|issue|feedback)/,
  "Acts as an employee": /\bleadership\b/,
  "Partners would be diluted": /\b(partnership structure|restructuring)\b/,
  "Not worth the financial risk": /\bmargins?\b/,
};

/**
 * Does the data support the reason the partners gave?
 *
 * Words are matched to the five surface reasons, however the rest is put. Supported where all named reasons are borne out,
 * contradicted where one is contradicted, else not known. Words that name none may be vague. Reasons the figures bear out
 * without being named are returned too: they may be the real ones.
 *
 * @param wordsUsed What the partners said or wrote.
 * @param evidence The five reasons as `stallEvidence` weighs them.
 * @returns The verdict, and what it rests on.
 *
 * @example
 * checkSurfaceWords("We want another year of productivity data.", stallEvidence({ trendLabel: "Rising", growthPerQuarter: 0.03, quartersWithData: 6, percentile: 0.8, staffBand: null, staffShare: null, staffRequests: null, leadership: null, dilution: -3000000, contribution: null })) // => {"verdict": "contradicted", "named": [{"reason": "Collections mediocre and not rising"}], "unnamed": [{"reason": "Partners would be diluted"}], "vague": null}
 * checkSurfaceWords("Maybe next year.", []) // => {"verdict": "vague", "named": [], "vague": {"phrase": "maybe next year"}}
 */
export function checkSurfaceWords(wordsUsed: string, evidence: readonly StallVerdict[]): SurfaceCheck {
  const words = plainWords(wordsUsed);
  const isNamed = ({ reason }: StallVerdict): boolean => NAMED_BY[reason].test(words);
  const named = evidence.filter(isNamed);
  const unnamed = evidence.filter((each) => each.verdict === "borne out" && !isNamed(each));
  const vague = vaguePhrase(wordsUsed);
  const verdict = verdictOf(named, vague);
  return { verdict, named, unnamed, vague, sentence: surfaceWordsSentence(verdict, named, unnamed, vague) };
}

function verdictOf(named: readonly StallVerdict[], vague: VaguePhrase | null): SurfaceCheck["verdict"] {
  if (named.length === 0) return vague === null ? "not recognized" : "vague";
  if (named.some(({ verdict }) => verdict === "contradicted")) return "contradicted";
  return named.every(({ verdict }) => verdict === "borne out") ? "supported" : "not known";
}
