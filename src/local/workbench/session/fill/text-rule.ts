/**
 * How texts that end in a number go on: "Item 1", "Item 2" … and "Q1" to "Q4", then "Q1" again. null for other texts,
 * which repeat.
 *
 * @example
 * textRule(["Q3"])?.(2); // "Q1"
 */
export function textRule(texts: readonly string[]): ((place: number) => string) | null {
  const parts = texts.map((text) => /^(?<words>.*\D)(?<digits>\d{1,9})$/su.exec(text)?.groups);
  const words = parts[0]?.["words"];
  if (words === undefined || parts.some((part) => part?.["words"] !== words)) return null;
  const numbers = parts.map((part) => Number(part?.["digits"]));
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  if (numbers.some((each, place) => each !== first + place * step)) return null;
  const isQuarter = /^(?:q|qtr ?|quarter )$/i.test(words) && numbers.every((each) => each >= 1 && each <= 4);
  return (place) => {
    const number = first + place * step;
    return `${words}${isQuarter ? (((number - 1) % 4) + 4) % 4 + 1 : Math.abs(number)}`;
  };
}
