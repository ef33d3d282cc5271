import type { AssociateAssessment, ComparisonRow } from "../../../domain";
import { words } from "../../words";

const MOST_NAMED = 2;

/** Who is this, in one line? "1.4 of 4 years · 1.00 cFTE · hired with Marcus Boyd". What is not known is left out. */
export function describeCandidate(row: ComparisonRow, { coHires }: Pick<AssociateAssessment, "coHires">): string {
  const { associates, candidate } = words;
  const years = row.yearsOnTrack?.toFixed(1);
  return [
    ...(years === undefined ? [] : [row.trackYears === null ? associates.yearsAlone(years) : associates.yearsOf(years, String(row.trackYears))]),
    ...(row.cfte === null ? [] : [candidate.cfte(row.cfte.toFixed(2))]),
    ...(coHires === null || coHires.length === 0 ? [] : [candidate.coHires(shorten(coHires))]),
  ].join(" · ");
}

const shorten = (names: readonly string[]): string => (names.length <= MOST_NAMED ? names.join(", ") : `${names.slice(0, MOST_NAMED).join(", ")} +${names.length - MOST_NAMED}`);
