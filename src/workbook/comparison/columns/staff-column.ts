import { COLORS } from "../look/colors";
import { assessedIn, type ColumnRule } from "./comparison-column";
import { mutedWords } from "./muted-words";
import { textColumn } from "./text-column";

/** Whom do the staff ask for? */
export const staffColumn: ColumnRule = ({ rows }, assessment) =>
  textColumn({
    id: "staff",
    heading: "Staff ask for",
    isKnown: rows.some((row) => (assessedIn(assessment, row)?.staff ?? null) !== null),
    cell: (row) => {
      const staff = assessedIn(assessment, row)?.staff ?? null;
      return staff === null ? "nobody asked" : `${staff.preference.band}, ${staff.asking} of ${staff.requests}`;
    },
    widestCharacters: 17,
    highlights: (address) => [{ kind: "text-begins", address, text: "Avoided", color: COLORS.falling, fill: null, bold: true }, mutedWords(address)],
    definition: "Staff: people who ask for an associate, of all who asked either way, each counted once.",
  });
