import { normaliseLabel } from "../cells/normalise-label";

/** A label as part of an id: "Net Payments" is "net-payments". */
export const slug = (text: string): string => normaliseLabel(text).replace(/[%#]/g, "").trim().replace(/ +/g, "-");
