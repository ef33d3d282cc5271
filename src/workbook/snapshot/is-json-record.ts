import type { Json } from "./workbook-map";

/** Does a key lead to something here? Neither a list nor nothing is a record. */
export const isJsonRecord = (json: Json | undefined): json is Readonly<Record<string, Json>> => typeof json === "object" && json !== null && !Array.isArray(json);
