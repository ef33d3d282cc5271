import type { Quarter } from "../quarter";
import type { MeetingFigure, MeetingLabel } from "./meeting-figures";
import type { MeetingSetting } from "./meeting-record";

/** How somebody stands in a workbook: in the comparison, read but not compared (partners), or not there. */
export type Presence = "compared" | "read" | "absent";

/** One thing that is not as it was at the meeting. Null is not known, or not set. */
export type MeetingChange =
  | { readonly kind: "frame"; readonly what: "groupName" | "asOf" | "basis" | "scope"; readonly before: string | null; readonly after: string | null }
  /** "gone": complete at the meeting, and not among the workbook's complete quarters now. */
  | { readonly kind: "quarter"; readonly quarter: Quarter; readonly change: "added" | "gone" }
  | { readonly kind: "person"; readonly who: string; readonly before: Presence; readonly after: Presence }
  /** A quarter that was complete at the meeting says something else now. */
  | { readonly kind: "restated"; readonly who: string; readonly quarter: Quarter; readonly measure: "collections" | "cfte"; readonly before: number | null; readonly after: number | null }
  | { readonly kind: "setting"; readonly before: MeetingSetting | null; readonly after: MeetingSetting | null }
  | { readonly kind: "figure"; readonly who: string; readonly figure: MeetingFigure; readonly before: number | null; readonly after: number | null }
  | { readonly kind: "label"; readonly who: string; readonly label: MeetingLabel; readonly before: string | null; readonly after: string | null };
