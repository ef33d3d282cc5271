import type { FormatToken } from "./number-format";
import { padPlace } from "./pad-place";
import { showPlain } from "./show-plain";

/** Hands out digits from the right, one a place, the first place taking all that are left. */
export function fillWhole(tokens: readonly FormatToken[], digits: string, groupsThousands: boolean, magnitude: number): string {
  let placesLeft = tokens.filter(({ kind }) => kind === "digit").length;
  let isFirst = true;
  const shown = tokens.map((token) => {
    if (token.kind !== "digit") return showPlain(token, magnitude);
    placesLeft -= 1;
    const own = digits.slice(isFirst ? 0 : -placesLeft - 1, placesLeft === 0 ? undefined : -placesLeft);
    const text = own === "" || digits.length <= placesLeft ? padPlace(token.pad) : own;
    isFirst = false;
    return groupsThousands ? groupDigits(text, placesLeft) : text;
  });
  return shown.join("");
}

/** Puts a comma after each digit that has a multiple of three digits to its right. */
function groupDigits(text: string, placesToTheRight: number): string {
  return [...text]
    .map((digit, index) => {
      const toTheRight = placesToTheRight + text.length - 1 - index;
      return toTheRight > 0 && toTheRight % 3 === 0 ? `${digit},` : digit;
    })
    .join("");
}
