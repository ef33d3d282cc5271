import { atLeast } from "../at-least";
import type { ParticipationRecord } from "../evidence";

export interface Visibility {
  readonly verdict: "low" | "visible" | "not known";
  /** Offered and not excused from. */
  readonly expected: number;
  readonly attended: number;
  /** Attended of expected, at most 1; null where nothing was expected. */
  readonly share: number | null;
  readonly sentence: string;
  readonly where: readonly string[];
}

const LEAST_SHARE = 1 / 3;
const LEAST_EXPECTED = 6;

/**
 * Do the partners get to see an associate where the group itself meets?
 *
 * Attended over offered and not excused, in meetings and projects the group calls. Low is below a third of six or more: who
 * was excused for call, leave or patients was not absent, and makes no occasion count toward the six.
 *
 * @param participation The group's participation rows; null where it keeps none.
 * @param name The associate, as the rows spell the name.
 * @returns The verdict and its counts; "not known" where fewer than six occasions count.
 *
 * @example
 * lowVisibility([{ associate: "Okafor", where: "Participation!A2:E2", kind: "strategy session", offered: 10, attended: 2, excused: 2 }], "Okafor") // => {"verdict": "low", "expected": 8, "attended": 2, "share": 0.25}
 * lowVisibility([{ associate: "Okafor", where: "Participation!A2:E2", kind: "committee", offered: 10, attended: 1, excused: 5 }], "Okafor") // => {"verdict": "not known", "expected": 5}
 * lowVisibility(null, "Okafor") // => {"verdict": "not known", "share": null}
 */
export function lowVisibility(participation: readonly ParticipationRecord[] | null, name: string): Visibility {
  const rows = (participation ?? []).filter(({ associate }) => associate === name);
  const expected = rows.reduce((sum, { offered, excused }) => sum + Math.max(0, offered - excused), 0);
  const attended = rows.reduce((sum, row) => sum + row.attended, 0);
  const share = expected > 0 ? Math.min(1, attended / expected) : null;
  return { ...verdictOf(participation !== null, expected, attended, share), expected, attended, share, where: rows.map(({ where }) => where) };
}

function verdictOf(isKept: boolean, expected: number, attended: number, share: number | null): Pick<Visibility, "verdict" | "sentence"> {
  if (!isKept) return { verdict: "not known", sentence: "Not known: no participation is kept." };
  if (share === null || expected < LEAST_EXPECTED)
    return { verdict: "not known", sentence: `Not known: ${expected} occasions they were not excused from are too few; it takes ${LEAST_EXPECTED}.` };
  const counts = `They took part in ${Math.min(attended, expected)} of ${expected} occasions they were offered and not excused from`;
  return atLeast(share, LEAST_SHARE)
    ? { verdict: "visible", sentence: `${counts}.` }
    : { verdict: "low", sentence: `${counts}, less than a third: the partners have no real picture of them.` };
}
