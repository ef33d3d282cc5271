export { counted } from "./counted";
export { listed } from "./listed";
export { moneyInWords } from "./money-in-words";
export { numberInWords } from "./number-in-words";
export { percentFigure, percentInWords } from "./percent-in-words";
export { sentenceCase } from "./sentence-case";
