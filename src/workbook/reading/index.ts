export { roleAnswerId } from "./assemble/with-roles";
export { readAmount, type CellAmount } from "./cells/read-amount";
export { isLeftOut, LEFT_OUT, sheetAnswered, sheetAnswerId } from "./left-out-sheets";
export { sameAs, WHO, whoAnswerId } from "./people/who-answers";
export { readCollections } from "./read-collections";
export type { Answers, CollectionsRecord, NameArea, NameRead, Question, Reading, ReadingGround, ReadingProblem, Source, TieOut, Unattributed } from "./reading";
export { toReaderOutput, type ReaderOutput, type ReaderSeries } from "./to-reader-output";
