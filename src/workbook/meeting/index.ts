export { isMeetingSheet } from "./is-meeting-sheet";
export { meetingFingerprint } from "./meeting-fingerprint";
export { meetingSettings } from "./meeting-settings";
export { planMeetingSheet } from "./plan-meeting-sheet";
export { readMeeting, type LockedMeeting, type MeetingReading } from "./read-meeting";
export { readMeetings, type MeetingsReading } from "./read-meetings";
export { isMeetingSheetName, meetingSheetName } from "./sheet-name";
