import type { Reading } from "../../reading";
import { longWords, words, type DetailBlock } from "./detail-block";

const WHAT = { collections: "collections", cfte: "clinical FTE", overhead: "overhead", roster: "roster" } as const;

/** The blocks of cells everything came from. */
export function sourcesBlock({ sources }: Reading): DetailBlock {
  return {
    title: "Sources",
    note: null,
    tableName: "PartnerTrackSources",
    columns: [words("Figures"), longWords("Cells")],
    rows: sources.map(({ what, where }) => [WHAT[what], where]),
    whenEmpty: "None.",
  };
}
