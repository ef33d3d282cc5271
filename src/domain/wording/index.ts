export { asSentence } from "./as-sentence";
export { countOf } from "./count-of";
export { dollarWords } from "./dollar-words";
export { growthWords } from "./growth-words";
export { listWords } from "./list-words";
export { percentWords } from "./percent-words";
