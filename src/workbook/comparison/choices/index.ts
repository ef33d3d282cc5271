export { choicesAsJson } from "./choices-as-json";
export { USUAL_CHOICES, type ComparisonChoices, type ToldChoices } from "./comparison-choices";
export { readChoices } from "./read-choices";
export { withTold } from "./with-told";
