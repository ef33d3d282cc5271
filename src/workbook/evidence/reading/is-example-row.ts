import { normaliseLabel } from "../../reading/cells/normalise-label";
import type { CellValue } from "../../snapshot";
import { EXAMPLE_ASSOCIATE } from "../sheets";

const EXAMPLE = normaliseLabel(EXAMPLE_ASSOCIATE);

/** Whether a template's example row stands here, by its associate. */
export const isExampleRow = (associate: CellValue): boolean => typeof associate === "string" && associate.length < 60 && normaliseLabel(associate) === EXAMPLE;
