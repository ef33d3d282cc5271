import type { AssociateAssessment, ComparisonRow } from "../../../domain";
import { trendWords } from "../../../workbook";
import type { Signal } from "../../components";
import { formatPercentile } from "../../format";
import { words } from "../../words";

/** The three things an associate can steer, each in a word, with what it rests on. */
export function candidateSignals(row: ComparisonRow, { headline, headache, sponsors, votes }: AssociateAssessment): Signal[] {
  const names = words.candidate;
  const { revenue, backing } = headline;
  return [
    { name: names.revenue, figure: trendWords(row.trend), basis: row.percentile === null ? words.associates.percentileMissing : formatPercentile(row.percentile), sentence: revenue.sentence },
    headache === null
      ? { name: names.headache, figure: names.notKnown, basis: names.noIncidentsKept, sentence: headline.headache.sentence }
      : { name: names.headache, figure: String(Math.round(headache.score)), basis: `${headache.band}, ${names.incidents(headache.incidents.length)}`, sentence: headline.headache.sentence },
    sponsors === null
      ? { name: names.backing, figure: names.notKnown, basis: names.noSponsorsKept, sentence: backing.sentence }
      : {
          name: names.backing,
          figure: names.step(sponsors.stage),
          basis: [
            sponsors.activeSponsors === 0 && sponsors.quietAllies > 0 ? names.quiet(sponsors.quietAllies) : names.sponsors(sponsors.activeSponsors),
            ...(votes !== null && votes.vetoes > 0 ? [names.vetoes(votes.vetoes, votes.asked)] : []),
          ].join(", "),
          sentence: backing.sentence,
        },
  ];
}
