export { onTimeRate, type OnTimeRate, type PromisedDecision } from "./on-time-rate";
