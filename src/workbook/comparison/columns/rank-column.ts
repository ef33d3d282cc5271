import { assessedIn, type ColumnRule } from "./comparison-column";
import { mutedWords } from "./muted-words";
import { textColumn } from "./text-column";

/** Where by readiness, and how far would other weights take them? */
export const rankColumn: ColumnRule = ({ rows }, assessment) =>
  textColumn({
    id: "rank",
    heading: "Rank, range",
    isKnown: rows.some((row) => (assessedIn(assessment, row)?.rank ?? null) !== null),
    cell: (row) => {
      const rank = assessedIn(assessment, row)?.rank ?? null;
      if (rank === null) return "none yet";
      return rank.best === rank.worst ? `${rank.rank}` : `${rank.rank}, ${rank.best}–${rank.worst}`;
    },
    widestCharacters: 9,
    highlights: (address) => [mutedWords(address)],
    definition: "Rank by readiness; the range is where it could go with any weight 10 points more or less.",
  });
