export { QuestionCard } from "./QuestionCard";
