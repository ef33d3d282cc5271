export { draftScoring, type ScoringDraft } from "./draft-scoring";
export { planScoringEdit, type ScoringChanges } from "./plan-scoring-edit";
export { readScoring } from "./read-scoring";
export { SCORING_COLUMNS, SCORING_FORM } from "./scoring-form";
export { scoringPlaces, type ScoringPlaces, type SettingPlace } from "./scoring-places";
export { goalpostSetting, SCORED, SCORING_SETTINGS, SETTING, weightSetting, type ScoredKey, type ScoringSetting } from "./scoring-settings";
export { settingText } from "./setting-text";
