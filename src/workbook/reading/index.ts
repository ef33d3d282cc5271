export { roleAnswerId } from "./assemble/with-roles";
export { readAmount, type CellAmount } from "./cells/read-amount";
export { readCollections } from "./read-collections";
export type { Answers, CollectionsRecord, Question, Reading, ReadingGround, ReadingProblem, Source, TieOut, Unattributed } from "./reading";
export { toReaderOutput, type ReaderOutput, type ReaderSeries } from "./to-reader-output";
