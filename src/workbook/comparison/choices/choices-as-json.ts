import type { Json } from "../../snapshot";
import { SCHEMA_VERSION } from "../settings-keys";
import type { ComparisonChoices } from "./comparison-choices";

/** The choices as the workbook keeps them. */
export function choicesAsJson({ preset, columns, order, figures, ending }: ComparisonChoices): Json {
  return { schemaVersion: SCHEMA_VERSION, preset, columns: columns === null ? null : [...new Set(columns)], order, figures, ...(ending === undefined ? {} : { ending }) };
}
