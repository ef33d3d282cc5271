import type { Track } from "../../../domain";

/** The symbol says what the word says, so that colour is never the only signal. */
const SYMBOLS: Readonly<Record<Track, string>> = {
  "Fast track": "▲",
  Standard: "●",
  Delayed: "◐",
  Autopilot: "○",
  Stalled: "■",
  Hold: "◆",
};

/** A track in a table's cell: "▲ Fast track". */
export const trackWords = (track: Track): string => `${SYMBOLS[track]} ${track}`;
