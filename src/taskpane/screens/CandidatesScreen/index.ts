export { CandidatesScreen } from "./CandidatesScreen";
