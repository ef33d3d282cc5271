export { auditTrackRecord } from "./audit-track-record";
export { onTimeRate, type OnTimeRate, type PromisedDecision } from "./on-time-rate";
export type { TrackRecordAudit, TrackRecordSign } from "./track-record-audit";
