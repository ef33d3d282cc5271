export { CandidatesScreen } from "./CandidatesScreen";
export { DataScreen } from "./DataScreen";
export { Screen } from "./Screen";
export { StartScreen, type StartState } from "./StartScreen";
