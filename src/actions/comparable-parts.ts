import type { Found } from "./find-collections";

/** What a comparison is made from. */
export type Comparable = Pick<Found, "reading" | "answers"> & Partial<Pick<Found, "remembered" | "newerSettings" | "choices" | "evidence" | "headings" | "meetings">>;
