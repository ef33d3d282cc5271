import type { Track } from "../../../domain";
import type { Candidate } from "../../components";

/** From the clearest way ahead to the gravest stop. */
export const TRACKS: readonly Track[] = ["Fast track", "Standard", "Delayed", "Autopilot", "Stalled", "Hold"];

/** An associate's track; null where it is not known. */
export const trackOf = ({ assessed }: Candidate): Track | null => assessed?.track?.track ?? null;
