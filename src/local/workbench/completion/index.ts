export { formulaCaret } from "./formula-caret";
export { HINT_ID, LIST_ID, optionId, useCompletion, type Completion } from "./use-completion";
