import type { Finding } from "../../../domain";
import type { WorkbookMap } from "../../snapshot";
import { SCHEMA_VERSION, SETTINGS } from "../settings-keys";
import { storedVersion } from "./stored-record";

/** Those that carry a version of their own. */
const VERSIONED = [SETTINGS.answers, SETTINGS.choices] as const;

/**
 * Which settings did a newer version of the add-in store? They cannot be read here, and must not be written over.
 *
 * @example
 * newerSettings({ settings: { "partnerTrack.choices": { schemaVersion: 9 } } }) // => ["partnerTrack.choices"]
 */
export const newerSettings = ({ settings }: Pick<WorkbookMap, "settings">): readonly string[] => VERSIONED.filter((key) => (storedVersion(settings[key]) ?? 0) > SCHEMA_VERSION);

/** What somebody should know of that. */
export const newerFindings = (newer: readonly string[]): Finding[] =>
  newer.length === 0
    ? []
    : [{ severity: "warning", code: "newer_settings", text: "A newer version of Partner Track has written this workbook. What it remembers there stays as it is; answers and columns chosen here are not remembered.", where: null }];
