import type { Answers, Reading } from "../../reading";
import { plainText } from "../words/plain-text";
import { longWords, words, type DetailBlock } from "./detail-block";

/** Choices that were the manager's: what was answered, and what is still read by default. */
export function questionsBlock({ questions }: Reading, answers: Answers): DetailBlock {
  return {
    title: "Questions left open",
    note: null,
    tableName: "PartnerTrackQuestions",
    columns: [words("Question"), words("Read as"), longWords("In full, and where")],
    rows: questions.map(({ id, text, where, options, default: byDefault }) => {
      const chosen = answers[id] ?? byDefault;
      const option = options.find((each) => each.id === chosen);
      return [plainText(id), plainText(option?.text ?? chosen), `${plainText(text)} (${where.join("; ")})`];
    }),
    whenEmpty: "None: the file settled everything, or you have.",
  };
}
