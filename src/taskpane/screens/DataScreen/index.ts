export type { DataActions } from "./data-actions";
export { DataScreen } from "./DataScreen";
