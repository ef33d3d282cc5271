import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** What stands outside the score, in its order, and the track it comes to. */
export function gatesBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Gates and track",
    note: "Looked at in this order; the first of the four that is closed settles the track, whatever the money. Where none is, the place in the group against headache does; a fast track without a sponsor is Autopilot.",
    tableName: "PartnerTrackGates",
    columns: [words("Physician"), words("Gate"), words("State"), words("Would lead to"), longWords("Why")],
    rows: associates.flatMap(({ name, gates, track, trackLacks }) => [
      ...gates.map(({ gate, state, leadsTo, why }) => [plainText(name), gate, state, leadsTo, plainText(why)]),
      [plainText(name), "track", track?.track ?? "not known", "", track === null ? `It waits for: ${trackLacks ?? "nothing"}.` : `Settled by: ${track.settledBy}.`],
    ]),
    whenEmpty: "Nobody to assess.",
  };
}
