import type { Answers, Question } from "../../workbook";

/** What holds for each question: the manager's answer, or the default where there is none yet. */
export function withDefaults(questions: readonly Question[], answers: Answers): Answers {
  return { ...Object.fromEntries(questions.map((question) => [question.id, question.default])), ...answers };
}
