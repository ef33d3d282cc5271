import { COLORS } from "../look/colors";
import { trackWords } from "../words/track-words";
import { assessedIn, type ColumnRule } from "./comparison-column";
import { mutedWords } from "./muted-words";
import { textColumn } from "./text-column";

/** Which track? */
export const trackColumn: ColumnRule = ({ rows }, assessment) =>
  textColumn({
    id: "track",
    heading: "Track",
    isKnown: rows.some((row) => (assessedIn(assessment, row)?.track ?? null) !== null),
    cell: (row) => {
      const associate = assessedIn(assessment, row);
      return associate === null || associate.track === null ? "not known" : trackWords(associate.track.track);
    },
    widestCharacters: 14,
    highlights: (address) => [
      { kind: "text-begins", address, text: "▲", color: COLORS.rising, fill: null, bold: true },
      { kind: "text-begins", address, text: "■", color: COLORS.falling, fill: null, bold: true },
      { kind: "text-begins", address, text: "◆", color: COLORS.falling, fill: null, bold: true },
      mutedWords(address),
    ],
    definition: "Track: gates first, then the place in the group against headache; a fast track without a sponsor is Autopilot.",
  });
