import { readNumberFormat } from "./read-number-format";
import { showPlain } from "./show-plain";

/** What text shows under a number-format code: through the section for text where there is one, else as it stands. */
export function formatText(text: string, code: string): string {
  if (code === "General" || code === "@") return text;
  const sections = readNumberFormat(code);
  const section = sections.length >= 4 ? sections[3] : sections.find(({ tokens }) => tokens.some(({ kind }) => kind === "text"));
  if (!section) return text;
  return section.tokens.map((token) => (token.kind === "text" ? text : showPlain(token, 0))).join("");
}
