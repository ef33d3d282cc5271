import { withCommas } from "./with-commas";

/** What a figure is a number of; dollars are held in cents, shares and growth as fractions. */
export type FigureUnit = "count" | "points" | "index" | "dollars" | "share" | "growth" | "times" | "years";

/**
 * How is a figure written in a sentence, the same on every machine?
 *
 * @param value In its unit; dollars in cents, shares and growth as fractions.
 * @param unit What it is a number of.
 * @returns Commas between thousands, no more decimals than it has, and a true minus sign.
 *
 * @example
 * figureWords(31250000, "dollars") // => "$312,500"
 * figureWords(0.021, "growth") // => "+2.1%"
 * figureWords(-0.0004, "growth") // => "0%"
 * figureWords(84.96, "points") // => "85"
 */
export function figureWords(value: number, unit: FigureUnit): string {
  switch (unit) {
    case "count":
    case "points":
    case "index":
      return plain(value, 1);
    case "dollars":
      return plain(value / 100, 0).replace(/^(−?)/, "$1$$");
    case "share":
      return `${plain(100 * value, 2)}%`;
    case "growth":
      return `${plain(100 * value, 1)}%`.replace(/^(?=[^−0]|0\.)/, "+");
    case "years":
      return plain(value, 2);
    case "times":
      return `${plain(value, 2)}×`;
  }
}

function plain(value: number, decimals: number): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const digits = withCommas(Number(whole)) + (kept === "" ? "" : `.${kept}`);
  return value < 0 && digits !== "0" ? `−${digits}` : digits;
}
