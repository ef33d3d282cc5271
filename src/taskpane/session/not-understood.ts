import type { Found } from "../../actions";
import type { ReadingEvent } from "./session-event";

/** What a reading comes to that holds no records: it asks, or there is no honest reading. */
export const notUnderstood = ({ reading, answers, sheetsRead }: Pick<Found, "reading" | "answers" | "sheetsRead">): ReadingEvent =>
  reading.outcome === "ask" ? { kind: "asked", reading } : { kind: "refused", reading, readWith: answers, sheetsRead };
