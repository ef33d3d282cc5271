import { compareGroup, type Goalposts, type GroupRecord } from "../domain";

/** Quartiles of fewer say nothing. */
const FEWEST = 4;
const CENTS_A_THOUSAND_DOLLARS = 100_000;

/**
 * Between which dollars may a group want collections per cFTE to be scored? Its own lower and upper quartile of the last four
 * quarters, partners included, to the thousand. It is a proposal, fixed once it stands in the sheet: nobody's score moves
 * because somebody else comes or goes. Null where there are no such figures of four people, or they are all alike.
 */
export function proposeLevel(group: GroupRecord): Goalposts | null {
  if (group.quarters.length === 0) return null;
  // Without roles everybody is compared, and not only the associates.
  const { basis, rows } = compareGroup({ ...group, physicians: group.physicians.map((physician) => ({ ...physician, role: "unknown" })) });
  const figures = rows.flatMap(({ comparedLastFour }) => comparedLastFour ?? []).sort((one, other) => one - other);
  if (basis !== "per clinical FTE" || figures.length < FEWEST) return null;
  const [zeroAt, hundredAt] = [roundDollars(quantile(figures, 0.25)), roundDollars(quantile(figures, 0.75))];
  return zeroAt > 0 && zeroAt < hundredAt ? { zeroAt, hundredAt } : null;
}

/** As PERCENTILE.INC, of figures in order. */
function quantile(figures: readonly number[], share: number): number {
  const position = share * (figures.length - 1);
  const below = figures[Math.floor(position)] ?? 0;
  const above = figures[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

const roundDollars = (cents: number): number => Math.round(cents / CENTS_A_THOUSAND_DOLLARS) * CENTS_A_THOUSAND_DOLLARS;
