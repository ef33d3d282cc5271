export type { Answers, Question, Reading, ReadingProblem, Source, TieOut, Unattributed } from "./reading";
