import { asSentence, countOf } from "../words";
import type { HeadacheEvidence, HeadacheSignal } from "./headline";

const BASIS = "incidents in four categories, by severity, per cFTE-year; reports in good faith and protected leave have none";

/** How much friction comes with an associate, in one line. */
export function headacheSignal(evidence: HeadacheEvidence | null): HeadacheSignal {
  if (evidence === null) return { score: null, band: null, n: null, sentence: "Headache is not known: no incidents are kept.", basis: BASIS };
  const { headache, incidents, cfteYears } = evidence;
  const { score, band, worstCategory } = headache;
  const worst = worstCategory === null ? "" : `, most of it ${worstCategory}`;
  return {
    score,
    band,
    n: incidents,
    sentence: asSentence(`${band.toLowerCase()} headache, ${Math.round(score)} of 100: ${countOf(incidents, "incident")} in ${yearsWords(cfteYears)}${worst}`),
    basis: BASIS,
  };
}

function yearsWords(cfteYears: number): string {
  const years = Math.round(cfteYears * 10) / 10;
  return `${years} cFTE-${years === 1 ? "year" : "years"}`;
}
