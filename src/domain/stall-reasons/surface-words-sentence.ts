import { listWords } from "../words";
import type { StallVerdict } from "./stall-verdict";
import type { VaguePhrase } from "./vague-phrase";

/** What to say of the words the partners used, with the figures that say so. */
export function surfaceWordsSentence(
  verdict: "supported" | "contradicted" | "not known" | "vague" | "not recognized",
  named: readonly StallVerdict[],
  unnamed: readonly StallVerdict[],
  vague: VaguePhrase | null,
): string {
  const instead = unnamed.length === 0 ? "" : ` The figures bear out what was not said: ${listWords(unnamed.map(({ reason }) => reason.toLowerCase()))}.`;
  return `${opening(verdict, named, vague)}${instead}`;
}

function opening(verdict: Parameters<typeof surfaceWordsSentence>[0], named: readonly StallVerdict[], vague: VaguePhrase | null): string {
  const reasons = listWords(named.map(({ surfaceWords }) => `"${surfaceWords}"`));
  const told = (sentences: readonly string[]): string => sentences.map((each) => ` ${each}`).join("");
  switch (verdict) {
    case "supported":
      return `The figures support ${reasons}.${told(named.flatMap(({ evidenceFor }) => evidenceFor))}`;
    case "contradicted":
      return `The figures do not support ${reasons}.${told(named.flatMap(({ evidenceAgainst }) => evidenceAgainst))}`;
    case "not known":
      return `Whether the figures support ${reasons} is not known.${told(named.flatMap(({ evidenceFor, evidenceAgainst, evidenceOpen }) => [...evidenceFor, ...evidenceAgainst, ...evidenceOpen]))}`;
    case "vague":
      return `"${vague?.phrase ?? ""}" names no reason. Ask: ${vague?.ask ?? ""}`;
    case "not recognized":
      return "These words name none of the five reasons.";
  }
}
