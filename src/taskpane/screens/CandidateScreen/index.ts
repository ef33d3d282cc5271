export { CandidateScreen as default } from "./CandidateScreen";
