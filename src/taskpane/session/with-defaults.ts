import type { Answers, Question } from "../../workbook";

/** What holds for each question: the manager's answer, or the default where there is none yet. */
export function withDefaults(questions: readonly Question[], answers: Answers): Answers {
  return { ...answers, ...Object.fromEntries(questions.map((question) => [question.id, answers[question.id] || question.default])) };
}
