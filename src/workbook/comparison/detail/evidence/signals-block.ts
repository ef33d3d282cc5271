import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** The three things an associate can steer, the three partners look for, and how the partners behave. */
export function signalsBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Signals",
    note: "Revenue, headache and backing are what an associate can steer; the three after them are what makes partners move.",
    tableName: "PartnerTrackSignalsRead",
    columns: [words("Physician"), words("Signal"), longWords("Reads")],
    rows: associates.flatMap(({ name, headline, axes, signals, comfortable, visibility }) =>
      [
        ["revenue signal", headline.revenue.band ?? "not known", headline.revenue.sentence],
        ["headache", headline.headache.band ?? "not known", headline.headache.sentence],
        ["who would fight to keep them", backing(headline.backing.activeSponsors), headline.backing.sentence],
        ...axes.map(({ axis, verdict, sentence }) => [axis, verdict, sentence]),
        ["fast-track signals", signals === null ? "not known" : `${signals.seen} of 4`, signals?.sentence ?? "No signals are kept."],
        ["groomed or kept comfortable", comfortable.verdict, comfortable.sentence],
        ["seen by the partners", visibility.verdict, visibility.sentence],
      ].map(([signal = "", reads = "", sentence = ""]) => [plainText(name), signal, plainText(withReading(reads, sentence))]),
    ),
    whenEmpty: "Nobody to assess.",
  };
}

/** Most sentences say themselves what they read. */
function withReading(reads: string, sentence: string): string {
  return sentence.toLowerCase().includes(reads.toLowerCase()) ? sentence : `${reads.slice(0, 1).toUpperCase()}${reads.slice(1)}. ${sentence}`;
}

function backing(sponsors: number | null): string {
  if (sponsors === null) return "not known";
  return sponsors === 1 ? "1 sponsor" : `${sponsors} sponsors`;
}
