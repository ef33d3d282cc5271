/** The classes a group speaks in, largest first in the usual practice. */
export const PAYER_CLASSES = [
  "Commercial",
  "Blue Cross",
  "Medicare",
  "Medicare Advantage",
  "Medicaid",
  "Tricare/VA",
  "Workers' comp/Auto",
  "Self-pay",
  "Other government",
  "Other",
] as const;

export type PayerClass = (typeof PAYER_CLASSES)[number];
