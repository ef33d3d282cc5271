export { DEFAULT_SCORING } from "./default-scoring";
export { proposeLevelGoalposts } from "./propose-level-goalposts";
export { scoreBetween } from "./score-between";
