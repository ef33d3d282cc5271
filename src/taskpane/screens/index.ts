export { AssociatesScreen } from "./AssociatesScreen";
export { DataScreen, type DataActions } from "./DataScreen";
export { StartScreen, type StartState } from "./StartScreen";
export { WriteScreen } from "./WriteScreen";
