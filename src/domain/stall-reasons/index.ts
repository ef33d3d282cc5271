export { stallReasons, type StallEvidence, type StallReason } from "./stall-reasons";
