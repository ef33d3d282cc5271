import type { HeadacheOfLog } from "../headache";
import type { SponsorStanding, VoteStanding } from "../sponsorship";
import { SEVERAL_PEOPLE } from "../staff";
import type { Track } from "../track";
import { asSentence, countOf } from "../words";

/** One of the rules that stand outside the score, in their order. */
export interface Gate {
  readonly gate: "open safety concern" | "partner's veto" | "high headache" | "staff requests" | "no sponsor";
  /** "closed": it settles the track, whatever the money; the last one only where the track would be Fast track. */
  readonly state: "open" | "closed" | "not known";
  /** Where it leads when it is closed. */
  readonly leadsTo: Track;
  readonly why: string;
}

/** What the gates are judged by; null where nothing is known. */
export interface GateEvidence {
  readonly openSafetyConcern: boolean | null;
  readonly votes: VoteStanding | null;
  readonly headache: HeadacheOfLog | null;
  /** Different people who asked not to be assigned; null where no requests are kept. */
  readonly notWith: number | null;
  readonly sponsors: SponsorStanding | null;
}

/** Which gates are open, and which are closed? The order is the order in which they are looked at. */
export const gatesOf = (evidence: GateEvidence): Gate[] => [safetyGate(evidence), vetoGate(evidence), headacheGate(evidence), staffGate(evidence), sponsorGate(evidence)];

function safetyGate({ openSafetyConcern }: GateEvidence): Gate {
  const gate = { gate: "open safety concern", leadsTo: "Hold" } as const;
  if (openSafetyConcern === null) return { ...gate, state: "not known", why: "Nobody has said whether a concern for patients' safety is open." };
  return openSafetyConcern ? { ...gate, state: "closed", why: "A concern for patients' safety is open." } : { ...gate, state: "open", why: "No concern for patients' safety is open." };
}

function vetoGate({ votes }: GateEvidence): Gate {
  const gate = { gate: "partner's veto", leadsTo: "Hold" } as const;
  if (votes === null || votes.asked === 0) return { ...gate, state: "not known", why: votes?.sentence ?? "No votes are kept." };
  return { ...gate, state: votes.isBlocked ? "closed" : "open", why: votes.sentence };
}

function headacheGate({ headache }: GateEvidence): Gate {
  const gate = { gate: "high headache", leadsTo: "Stalled" } as const;
  if (headache === null) return { ...gate, state: "not known", why: "Headache is not known: no incidents are kept, or no clinical FTE to set them against." };
  const worst = headache.worstCategory === null ? "no incidents" : `most of it ${headache.worstCategory}`;
  return { ...gate, state: headache.band === "High" ? "closed" : "open", why: `Headache is ${headache.band}: ${worst}.` };
}

function staffGate({ notWith }: GateEvidence): Gate {
  const gate = { gate: "staff requests", leadsTo: "Stalled" } as const;
  if (notWith === null) return { ...gate, state: "not known", why: "No staff requests are kept." };
  if (notWith === 0) return { ...gate, state: "open", why: "Nobody asked not to be assigned with them." };
  const asked = `${countOf(notWith, "person", "different people")} asked not to be assigned with them`;
  return { ...gate, state: notWith >= SEVERAL_PEOPLE ? "closed" : "open", why: asSentence(`${asked}; ${countOf(SEVERAL_PEOPLE, "person", "people")} close this gate`) };
}

function sponsorGate({ sponsors }: GateEvidence): Gate {
  const gate = { gate: "no sponsor", leadsTo: "Autopilot" } as const;
  if (sponsors === null) return { ...gate, state: "not known", why: "No sponsors are kept." };
  return { ...gate, state: sponsors.activeSponsors === 0 ? "closed" : "open", why: sponsors.sentence };
}
