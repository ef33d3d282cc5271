export { changeLine, type ChangeLine } from "./change-line";
export { changesInWords } from "./changes-in-words";
export { changesSince } from "./changes-since";
export { figurePair } from "./figure-pair";
export { heldFigure } from "./held-figure";
export type { MeetingChange, Presence } from "./meeting-change";
export { meetingContent, type MeetingInputs } from "./meeting-content";
export { MEETING_FIGURES, MEETING_LABELS, type MeetingFigure, type MeetingLabel, type MeetingUnit } from "./meeting-figures";
export type { MeetingAssociate, MeetingContent, MeetingPhysician, MeetingRecord, MeetingSetting } from "./meeting-record";
