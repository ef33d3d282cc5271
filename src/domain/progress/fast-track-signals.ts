import { SIGNALS, type ProgressSignal } from "../evidence";
import type { IsoDate } from "../quarter";
import { asSentence, countOf, listWords } from "../words";

const FAST_TRACK = SIGNALS.slice(0, 4);

/** One of the four signals that partners move. */
export interface FastTrackSignal {
  readonly signal: (typeof SIGNALS)[number];
  readonly isSeen: boolean;
  /** The days it was noted, oldest first; a row without a day adds none. */
  readonly dates: readonly IsoDate[];
  readonly where: readonly string[];
}

export interface FastTrackSignals {
  readonly signals: readonly FastTrackSignal[];
  /** How many of the four have been seen, however often. */
  readonly seen: number;
  readonly sentence: string;
}

/**
 * Do the partners behave as if an associate were on a fast track? Behavior counts, not compliments.
 *
 * Four signals: in strategy meetings before peers, asked for an opinion that is not clinical, offered a site, a line or a
 * post, and a talk about timeline and expectations. One seen five times is still one of four.
 *
 * @param signals The group's signal rows; null where it keeps none.
 * @param name The associate, as the rows spell the name.
 * @returns The four with their days; null where nothing is known.
 *
 * Source: the last of the questions in the essay the product comes from.
 *
 * @example
 * fastTrackSignals([{ associate: "Okafor", where: "Signals!A2:C2", signal: "asked for non-clinical opinion", date: "2026-02-01" }, { associate: "Okafor", where: "Signals!A3:C3", signal: "praised", date: null }], "Okafor") // => {"seen": 1, "signals": [{"isSeen": false}, {"signal": "asked for non-clinical opinion", "isSeen": true, "dates": ["2026-02-01"]}, {"isSeen": false}, {"isSeen": false}]}
 * fastTrackSignals(null, "Okafor") // => null
 */
export function fastTrackSignals(signals: readonly ProgressSignal[] | null, name: string): FastTrackSignals | null {
  if (signals === null) return null;
  const four = FAST_TRACK.map((signal): FastTrackSignal => {
    const rows = signals.filter((row) => row.associate === name && row.signal === signal);
    return { signal, isSeen: rows.length > 0, dates: rows.flatMap(({ date }) => (date === null ? [] : [date])).sort(), where: rows.map(({ where }) => where) };
  });
  const seen = four.filter(({ isSeen }) => isSeen);
  const sentence =
    seen.length === 0
      ? "None of the four signals of a fast track is noted."
      : asSentence(`${countOf(seen.length, "of four signals", "of four signals")} of a fast track: ${listWords(seen.map(({ signal }) => signal))}`);
  return { signals: four, seen: seen.length, sentence };
}
