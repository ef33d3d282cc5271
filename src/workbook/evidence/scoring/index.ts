export { readScoring } from "./read-scoring";
export { SCORING_COLUMNS, SCORING_FORM } from "./scoring-form";
export { SCORING_SETTINGS, type ScoringSetting } from "./scoring-settings";
