export { boundedAnswers, MOST_SETTINGS_BYTES } from "./bounded-answers";
export { jsonBytes } from "./json-bytes";
export { newerFindings, newerSettings } from "./newer-settings";
export { storedRecord, type StoredFields } from "./stored-record";
