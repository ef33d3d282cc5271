import type { ChangeLine, Comparison, GroupAssessment } from "../domain";
import { comparisonTable, comparisonTitle, provenance, type Reading } from "../workbook";
import { appendixSlides } from "./appendix-slides";
import { candidateSlide } from "./candidate/candidate-slide";
import { changesSlides } from "./changes-slides";
import { trendSlides } from "./charts/trend-slides";
import type { Deck } from "./deck";
import { comparisonSlides } from "./tables/comparison-slides";
import { titleSlide } from "./title-slide";

/** What a deck is made from. */
export interface DeckGiven {
  /** At least one row and one complete quarter. */
  readonly comparison: Comparison;
  /** What the comparison was made from. */
  readonly reading: Reading;
  /** Null where nothing is written down beside the money. */
  readonly assessment: GroupAssessment | null;
  /** Against the last meeting; null where there is none to compare with. */
  readonly changes: readonly ChangeLine[] | null;
}

/**
 * What do the partners see? Title, comparison, lines, a slide a candidate, what changed, and how it is all made. The words are those of the
 * written sheet's Meeting columns; what is the manager's alone stays out. The same figures always give the same deck.
 *
 * @throws RangeError where there is nobody to compare or no complete quarter
 */
export function planDeck({ comparison, reading, assessment, changes }: DeckGiven): Deck {
  if (comparison.rows.length === 0) throw new RangeError("Slides of nobody cannot be made.");
  if (comparison.window.length === 0) throw new RangeError("Slides without a complete quarter cannot be made.");
  const title = comparisonTitle(comparison);
  const footer = provenance(comparison);
  const table = comparisonTable(comparison, { assessment, preset: "meeting" });
  const candidates = comparison.rows.map((row, index) =>
    candidateSlide({ row, comparison, cells: table.rows[index] ?? [], table, assessed: assessment?.associates.find(({ name }) => name === row.name) ?? null }, footer),
  );
  return {
    title: `${title}: ${footer}`,
    slides: [
      titleSlide(comparison, reading, footer),
      ...comparisonSlides(table, title, footer),
      ...trendSlides(comparison, footer),
      ...candidates,
      ...changesSlides(changes, footer),
      ...appendixSlides(comparison, reading, table, footer),
    ],
  };
}
