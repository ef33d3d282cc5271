import { normaliseLabel } from "../cells/normalise-label";

const ATTRIBUTE =
  /^(?:(?:provider |individual |rendering )?npi(?: number| no| #)?|credentials?|degrees?|(?:sub ?)?special(?:i)?ty|taxonomy|status|role|title|position|site|location|office|department|dept|division|(?:provider|employee|physician|staff) (?:id|code|no|number|#)|(?:hire|start) date|c ?fte|clinical (?:c ?)?fte|% clinical|fte)$/;

/** Whether a label heads a row that tells what the people across are, not what they collected: NPI, specialty, cFTE. */
export const isAttributeLabel = (text: string): boolean => ATTRIBUTE.test(normaliseLabel(text));
