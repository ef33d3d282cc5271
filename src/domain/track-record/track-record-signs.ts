import { counted } from "../words";
import type { TrackRecordAudit, TrackRecordSign } from "./track-record-audit";

/** What the three signs are told from. */
type SignEvidence = Pick<TrackRecordAudit, "decadeLong" | "putOff" | "criteriaInWriting"> & { readonly startsKnown: number };

interface SignRule {
  readonly sign: TrackRecordSign["sign"];
  readonly evaluate: (evidence: SignEvidence) => Omit<TrackRecordSign, "sign">;
}

/** With one or two people a habit cannot be told from a chance. */
const FEWEST_PEOPLE = 3;

const SIGNS: readonly SignRule[] = [
  {
    sign: "associates of ten years and more",
    evaluate: ({ decadeLong, startsKnown }) => ({
      state: stateOf(startsKnown > 0, decadeLong.length > 0),
      why: `${decadeLong.length} of ${counted(startsKnown, "associate")} with a known start stayed ten years or longer without becoming partner`,
    }),
  },
  {
    sign: "the market as the usual reason",
    evaluate: ({ putOff: { people, toldMarket, toldMarketAgain } }) => ({
      state: stateOf(people === 0 || people >= FEWEST_PEOPLE, toldMarket * 2 > people),
      why: `${toldMarket} of ${counted(people, "person", "people")} put off heard of the market, ${toldMarketAgain} of them more than once`,
    }),
  },
  {
    sign: "no criteria in writing",
    evaluate: ({ criteriaInWriting: { people, known } }) => ({
      state: stateOf(known >= FEWEST_PEOPLE, people === 0),
      why: `${people} of ${counted(known, "associate")} of whom it is known had the criteria in writing`,
    }),
  },
];

const stateOf = (enough: boolean, shows: boolean): TrackRecordSign["state"] => {
  if (!enough) return "unknown";
  return shows ? "shows" : "does not show";
};

/** The three signs, each with what it rests on. */
export const trackRecordSigns = (evidence: SignEvidence): TrackRecordSign[] => SIGNS.map(({ sign, evaluate }) => ({ sign, ...evaluate(evidence) }));
