import { figureWords } from "../words";
import type { Change, Lever, Verdict } from "./lever";
import { thenWords } from "./then-words";

const VERDICTS = ["band", "track"] as const;

const NAMES: Readonly<Record<keyof Verdict, string>> = { band: "readiness", track: "the track" };

/**
 * Which single figure, moved how little, would change what is said of an associate?
 *
 * Nothing is written by hand: each lever's figures are tried in their order, the smallest change first, on the very rules
 * that judge, and the first with another band or another track is named. A figure that would leave a verdict withheld is
 * passed over. All else stays as it is.
 *
 * @param evidence What is judged now.
 * @param levers The figures that could move, each on its own.
 * @param judge The rules.
 * @returns At most one change of the band and one of the track for each lever, in their order; none where no figure would do.
 *
 * @example
 * whatWouldChange(70, [{ label: "the quality score", unit: "points", current: 70, candidates: [71, 72, 73, 74], apply: (_, quality) => quality }], (quality) => ({ band: quality >= 73 ? "Ready" : "On track", track: "Standard" })) // => [{"input": "the quality score", "from": 70, "to": 73, "changes": "band", "becomes": "Ready", "sentence": "If the quality score were 73 instead of 70 and all else stayed as it is, readiness would be Ready instead of On track."}]
 * whatWouldChange(1, [{ label: "active sponsors", unit: "count", current: 1, candidates: [2, 3], apply: (_, sponsors) => sponsors }], (sponsors) => ({ band: null, track: sponsors === 0 ? "Autopilot" : "Fast track" })) // => []
 */
export function whatWouldChange<Evidence>(evidence: Evidence, levers: readonly Lever<Evidence>[], judge: (evidence: Evidence) => Verdict): Change[] {
  const now = judge(evidence);
  return levers.flatMap((lever) => {
    const found = new Map<keyof Verdict, Change>();
    for (const to of lever.candidates) {
      if (found.size === VERDICTS.length) break;
      const then = judge(lever.apply(evidence, to));
      for (const changes of VERDICTS) {
        const becomes = then[changes];
        if (becomes !== null && becomes !== now[changes] && !found.has(changes)) found.set(changes, changeOf(lever, to, changes, becomes, now));
      }
    }
    return [...found.values()];
  });
}

function changeOf<Evidence>({ label, unit, current }: Lever<Evidence>, to: number, changes: keyof Verdict, becomes: Change["becomes"], now: Verdict): Change {
  const then = thenWords({ from: current, to, unit });
  const figures = to === current ? then : `${then} instead of ${figureWords(current, unit)}`;
  const instead = now[changes] === null ? `${becomes}, where none can be given now` : `${becomes} instead of ${now[changes]}`;
  const sentence = `If ${label} were ${figures} and all else stayed as it is, ${NAMES[changes]} would be ${instead}.`;
  return { input: label, unit, from: current, to, changes, becomes, sentence };
}
