import type { Json } from "../../snapshot";
import { SCHEMA_VERSION } from "../settings-keys";

/** Brings what one version stored into the shape of the next. */
export type Upgrade = (stored: StoredFields) => StoredFields;

export type StoredFields = Readonly<Record<string, unknown>>;

/**
 * What a setting holds, in today's shape: what an older version stored is brought up step by step. Null where nothing is
 * stored, or a newer version stored it.
 *
 * @param upgrades - by the version they start from; where there is none the shape has stayed the same
 * @example
 * storedRecord({ schemaVersion: 1, order: "name" }, {}) // => {"schemaVersion": 1, "order": "name"}
 * storedRecord({ sort: "name" }, { 0: ({ sort }) => ({ order: sort }) }) // => {"order": "name", "schemaVersion": 1}
 * storedRecord({ schemaVersion: 2 }, {}) // => null
 */
export function storedRecord(stored: Json | undefined, upgrades: Readonly<Record<number, Upgrade>>): StoredFields | null {
  const version = storedVersion(stored);
  if (version === null || version > SCHEMA_VERSION) return null;
  let fields = stored as StoredFields;
  for (let from = version; from < SCHEMA_VERSION; from += 1) fields = { ...(upgrades[from]?.(fields) ?? fields), schemaVersion: from + 1 };
  return fields;
}

/** Which version stored this? 0 before there were versions; null where it is nothing of ours. */
export function storedVersion(stored: Json | undefined): number | null {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return null;
  const { schemaVersion = 0 } = stored as StoredFields;
  return typeof schemaVersion === "number" && Number.isInteger(schemaVersion) && schemaVersion >= 0 ? schemaVersion : null;
}
