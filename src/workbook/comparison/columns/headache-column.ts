import { COLORS } from "../look/colors";
import { numberWords } from "../words/number-words";
import { assessedIn, type ColumnRule } from "./comparison-column";
import { mutedWords } from "./muted-words";
import { textColumn } from "./text-column";

/** How much friction? The band and its points, and nothing of what happened: that is nobody's business on a wall. */
export const headacheColumn: ColumnRule = ({ rows }, assessment) =>
  textColumn({
    id: "headache",
    heading: "Headache",
    isKnown: rows.some((row) => (assessedIn(assessment, row)?.headache ?? null) !== null),
    cell: (row) => {
      const headache = assessedIn(assessment, row)?.headache ?? null;
      return headache === null ? "not known" : `${headache.band} · ${numberWords(headache.points, 1)}`;
    },
    widestCharacters: 14,
    highlights: (address) => [{ kind: "text-begins", address, text: "High", color: COLORS.falling, fill: null, bold: true }, mutedWords(address)],
    definition: "Headache: incidents by severity a cFTE-year, the worst of four categories; 4 points in one are High.",
  });
