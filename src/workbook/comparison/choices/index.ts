export { choicesAsJson } from "./choices-as-json";
export { FIGURE_KINDS, USUAL_CHOICES, type FigureKind, type ComparisonChoices, type ToldChoices } from "./comparison-choices";
export { readChoices } from "./read-choices";
export { withTold } from "./with-told";
