import { plainWords } from "./plain-words";

/** Words that put a decision off without saying what is missing. */
export interface VaguePhrase {
  readonly phrase: string;
  /** What to ask, so that there is an answer one can check. */
  readonly ask: string;
}

const PHRASES: readonly (VaguePhrase & { readonly pattern: RegExp })[] = [
  { phrase: "we just need more data", pattern: /\bneed (a bit |a little |some )?more (data|time|information)\b/, ask: "Which figure, over how long, and what would it have to be?" },
  { phrase: "it's a competitive year", pattern: /\bcompetitive (year|cycle|class)\b/, ask: "How many will be decided this year, and on which criteria?" },
  { phrase: "doing great, keep it up", pattern: /\b(doing great|keep it up|keep up the good work)\b/, ask: "What is not being done yet, and by when should it be?" },
  { phrase: "maybe next year", pattern: /\bmaybe next (year|time|cycle)\b/, ask: "Which day, and what has to be true by then?" },
  { phrase: "be patient", pattern: /\b((just |please |to )be patient|be patient$|patience)\b/, ask: "Until which day, and what happens on it?" },
  { phrase: "give it another year and reassess", pattern: /\banother year and (then )?(reassess|see|revisit)\b/, ask: "What will be looked at again, and what would settle it?" },
  { phrase: "not a partner yet", pattern: /\b(don't|do not|can't|cannot) (just |really )?see (him|her|them) as (a )?partner\b/, ask: "Which of the criteria is not met, and by which incident or figure?" },
];

/**
 * Do these words put a decision off without saying what is missing?
 *
 * Known are the phrases of the trade: more data, a competitive year, doing great, maybe next year, be patient, another year
 * and reassess, not seen as a partner yet. Words that name a reason, such as "another year of productivity data", are not vague.
 *
 * @param text What was said or written.
 * @returns The phrase, and what to ask back; null where none is recognized.
 *
 * Source: the stall phrases in the essay the product comes from.
 *
 * @example
 * vaguePhrase("Honestly, we just need more data.") // => {"phrase": "we just need more data"}
 * vaguePhrase("You’re doing great, just keep it up!") // => {"phrase": "doing great, keep it up"}
 * vaguePhrase("We want another year of productivity data.") // => null
 */
export function vaguePhrase(text: string): VaguePhrase | null {
  const words = plainWords(text);
  const found = PHRASES.find(({ pattern }) => pattern.test(words));
  return found === undefined ? null : { phrase: found.phrase, ask: found.ask };
}
