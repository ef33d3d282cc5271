import type { Pillar } from "../../../domain";
import { numberWords } from "../words/number-words";
import { COLUMN_NAMES } from "./column-names";
import { assessedIn, type ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** How much of the readiness score comes from one pillar? The points add up to the score. */
export const pointsColumn =
  (pillar: Pillar): ColumnRule =>
  (comparison, assessment) =>
    numberColumn(comparison, {
      id: `${pillar}Points`,
      heading: COLUMN_NAMES[`${pillar}Points`],
      figure: (row) => {
        const readiness = assessedIn(assessment, row)?.readiness;
        return readiness?.kind === "scored" ? readiness.points[pillar] : null;
      },
      missing: () => "none yet",
      show: (value) => numberWords(value, 1),
      numberFormat: () => "0.0",
    });
