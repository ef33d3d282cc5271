import { recordsOf } from "../pillars/records-of";
import type { PastAssociate } from "../evidence";
import { checkSurfaceWords, type StallVerdict } from "../stall-reasons";
import type { ToldReason } from "./assessment";

/** What is said for each reason that can be chosen; "market" and "other" name none of the five and are told as they stand. */
const SAID: Readonly<Record<PastAssociate["delayReasons"][number], string>> = {
  market: "market changes",
  "productivity data": "another year of productivity data",
  "partnership structure": "reassessing our partnership structure",
  "staff concerns": "some staff concerns",
  "leadership involvement": "more leadership involvement",
  "tight margins": "margins are tight",
  other: "another reason",
};

/** What an associate was told, each reason once, beside what the figures say. */
export const toldReasons = (name: string, trackRecord: readonly PastAssociate[] | null, stall: readonly StallVerdict[]): ToldReason[] =>
  recordsOf(trackRecord ?? [], name).flatMap(({ delayReasons, where }) =>
    [...new Set(delayReasons)].map((reason) => ({ words: SAID[reason], check: checkSurfaceWords(SAID[reason], stall), where })),
  );
