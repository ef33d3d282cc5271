export { basisNote } from "./basis-note";
export { changedNote } from "./changed-note";
export { comparisonTitle } from "./comparison-title";
export { footnotes, type WrittenDown } from "./footnotes";
export { provenance } from "./provenance";
export { dateBasisWords, subtitle } from "./subtitle";
export { tieOutWords } from "./tie-out-words";
