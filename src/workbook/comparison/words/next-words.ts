import type { NextMilestone } from "../../../domain";
import { dayQuarterWords } from "./day-quarter-words";

/** What comes next, and when: "Decision Q3 2027". */
export const nextWords = ({ words, due }: NextMilestone): string => (due === null ? words : `${words} ${dayQuarterWords(due)}`);
