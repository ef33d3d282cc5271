export type { Cents } from "./cents";
export type { Finding, Severity } from "./finding";
export type { GroupRecord, PayerAmount, PhysicianRecord } from "./group-record";
export type { IsoDate, Quarter } from "./quarter";
export * from "./comparison";
export * from "./payer-class";
export * from "./payer-risk";
export * from "./trend";
