import type { MeetingContent } from "../../domain";

/** Words of the locked sheet by which it is read back. Stored in people's files: they never change. */
export const CORNERS = { associate: "Associate", collections: "Collections", cfte: "Clinical FTE", setting: "Setting", record: "This record" } as const;

export const COLUMNS = { value: "Value", countedIn: "Counted in" } as const;

export const FACTS = { heldOn: "Held on", asOf: "As of", basis: "What is compared", scope: "Who is shown", group: "Group", version: "Version of the record", fingerprint: "Fingerprint" } as const;

/** Begins the first line of a locked sheet, whatever the sheet is called. */
export const TITLE = "Partners' meeting of";

export const NOT_KNOWN = "not known";
export const NOT_SET = "not set";

export const BASES: Readonly<Record<MeetingContent["basis"], string>> = { "per clinical FTE": "collections per clinical FTE", "collections as they stand": "collections as they stand" };

export const SCOPES: Readonly<Record<MeetingContent["scope"], string>> = { associates: "associates", everyone: "everyone" };

/** What a setting is counted in. */
export const SETTING_UNITS = { cents: "dollars", share: "share", number: "number", answer: "answer" } as const;

export const RECORD_VERSION = 1;
