export { blockInWords } from "./block-in-words";
export { dilutionInWords } from "./dilution-in-words";
export { hireInWords } from "./hire-in-words";
export { overheadMethodsInWords } from "./overhead-methods-in-words";
export { payerChangeInWords } from "./payer-change-in-words";
export { satelliteInWords } from "./satellite-in-words";
export type { Assumption, WhatIfWords } from "./what-if-words";
