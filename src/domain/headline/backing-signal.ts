import type { StaffBand } from "../staff";
import { asSentence, countOf } from "../words";
import type { BackingSignal, HeadlineEvidence } from "./headline";

/** Who would fight to keep an associate, and who stands against it. */
export function backingSignal({ name, sponsors, votes, staff }: Pick<HeadlineEvidence, "name" | "sponsors" | "votes" | "staff">): BackingSignal {
  return {
    activeSponsors: sponsors?.activeSponsors ?? null,
    staffBand: staff?.preference.band ?? null,
    vetoes: votes === null || votes.asked === 0 ? null : votes.vetoes,
    n: votes?.asked ?? null,
    staffRequests: staff?.requests ?? null,
    sentence: [sponsorPart(name, sponsors), staffPart(staff), vetoPart(votes)].map(asSentence).join(" "),
    basis: "partners who champion them, staff requests, and the partners' answers on sharing a balance sheet",
  };
}

const sponsorPart = (name: string, sponsors: HeadlineEvidence["sponsors"]): string =>
  sponsors === null ? `whether a partner champions ${name} is not known` : `${countOf(sponsors.activeSponsors, "partner")} would fight to keep ${name}`;

const STAFF: Readonly<Record<StaffBand, string>> = {
  Preferred: "the staff ask to work with them",
  Mixed: "the staff's requests show neither liking nor dislike",
  Avoided: "the staff ask not to work with them",
};

const staffPart = (staff: HeadlineEvidence["staff"]): string =>
  staff === null ? "what the staff want is not known" : `${STAFF[staff.preference.band]} (${countOf(staff.requests, "request")})`;

function vetoPart(votes: HeadlineEvidence["votes"]): string {
  if (votes === null || votes.asked === 0) return "whether a partner would refuse to share a balance sheet is not known";
  return `${votes.vetoes} of ${votes.asked} ${votes.asked === 1 ? "partner" : "partners"} asked would refuse to share a balance sheet`;
}
