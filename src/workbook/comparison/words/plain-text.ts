import { withoutDirections } from "../../snapshot";

/** People's names and payers as one line of text: control characters, which files cannot hold, become spaces, and nothing turns its direction. */
export function plainText(text: string, longest = Infinity): string {
  const line = withoutDirections(text).replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}…`;
}
