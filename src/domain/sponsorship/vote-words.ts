import { asSentence, countOf } from "../words";
import type { VoteStanding } from "./sponsorship";

const QUESTION = "share a call schedule and a balance sheet";

/** How the partners answered, in words that name none of them. */
export function voteWords(name: string, { asked, wouldShare, vetoes, notAsked }: Pick<VoteStanding, "asked" | "wouldShare" | "vetoes" | "notAsked">): string {
  const unasked = notAsked > 0 ? ` ${asSentence(`${countOf(notAsked, "partner has", "partners have")} not been asked`)}` : "";
  if (asked === 0) return `No partner has been asked whether they would ${QUESTION} with ${name}.`;
  if (vetoes === 0) return `${asSentence(`${countOf(wouldShare, "partner")} asked would ${QUESTION} with ${name}, and nobody asked would not`)}${unasked}`;
  return `${vetoes} of ${asked} ${asked === 1 ? "partner" : "partners"} asked would not ${QUESTION} with ${name}. One or two are enough to block, however many would.${unasked}`;
}
