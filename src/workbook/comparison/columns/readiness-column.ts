import { PILLARS, type GroupAssessment } from "../../../domain";
import { COLORS } from "../look/colors";
import { listWords } from "../words/list-words";
import { numberWords } from "../words/number-words";
import { assessedIn, type ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** How ready? The score with its band, which the format adds, so that the column still sorts; else how much of the evidence is in. */
export const readinessColumn: ColumnRule = (comparison, assessment) => {
  const readinessOf = (row: { readonly name: string } | null): GroupAssessment["associates"][number]["readiness"] | null => (row === null ? null : (assessedIn(assessment, row)?.readiness ?? null));
  const bandOf = (row: { readonly name: string } | null): string => {
    const readiness = readinessOf(row);
    return readiness?.kind === "scored" ? ` ${readiness.band}` : "";
  };
  return {
    ...numberColumn(comparison, {
      id: "readiness",
      heading: "Readiness",
      figure: (row) => {
        const readiness = readinessOf(row);
        return readiness?.kind === "scored" ? readiness.score : null;
      },
      missing: (row) => `not yet, ${numberWords(readinessOf(row)?.coverage ?? 0)}% covered`,
      show: (value, row) => `${numberWords(value, 1)}${bandOf(row)}`,
      numberFormat: (row) => `0.0"${bandOf(row)}"`,
      highlights: (address) => [{ kind: "data-bar", address, color: COLORS.bar, minimum: 0, maximum: 100 }],
      definition: assessment === null ? null : `Readiness weighs ${weightsInWords(assessment)}; gates (safety, veto, headache, staff) stand outside the sum. Below 70% of the evidence none is said.`,
    }),
    // Whoever keeps the sheets and has no score yet is told how much is missing.
    isKnown: assessment !== null,
  };
};

const weightsInWords = ({ scoring: { weights } }: GroupAssessment): string => listWords(PILLARS.map((pillar) => `${pillar} ${numberWords(weights[pillar])}`));
