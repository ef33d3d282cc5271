export { asSentence } from "./as-sentence";
export { countOf } from "./count-of";
export { counted } from "./counted";
export { figureWords, type FigureUnit } from "./figure-words";
export { listWords } from "./list-words";
export { moneyInWords } from "./money-in-words";
export { numberInWords } from "./number-in-words";
export { percentFigure, percentWords } from "./percent-words";
export { sentenceCase } from "./sentence-case";
