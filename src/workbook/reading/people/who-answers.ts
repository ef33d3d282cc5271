import type { Answers } from "../reading";
import { slug } from "../sources/slug";

/** Under which id it is answered whom a name among the providers stands for. Asked by nobody: a manager says it of a name that was read wrongly. */
export const whoAnswerId = (label: string): string => `who-${slug(label)}`;

/** "nobody": no physician at all. "own": a person of that name, who is none of the others. */
export const WHO = { nobody: "nobody", own: "own" } as const;

/** The answer that a name stands for this person of the others. */
export const sameAs = (person: string): string => `as-${slug(person)}`;

/** What was answered for a name; null where nothing was. */
export function whoAnswered(label: string, answers: Answers): string | null {
  if (slug(label) === "") return null;
  const answer = answers[whoAnswerId(label)];
  return answer === undefined || answer === "" ? null : answer;
}
