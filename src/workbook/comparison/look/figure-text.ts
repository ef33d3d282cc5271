/**
 * About what a format of ours shows for a figure, for measuring: its digits with their commas, decimals and signs.
 * @example
 * figureText(1466310.25, "$#,##0.00") // => "$1,466,310.25"
 * figureText(-0.0174, "0.0%") // => "−1.7%"
 */
export function figureText(value: number, numberFormat: string): string {
  const [first = ""] = numberFormat.split(";");
  const decimals = /\.(0+)/.exec(first)?.[1]?.length ?? 0;
  const size = Math.abs(first.includes("%") ? value * 100 : value).toFixed(decimals);
  const [whole = "", rest] = size.split(".");
  const grouped = first.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const plus = first.startsWith("+") ? "+" : "";
  const sign = value < 0 ? "−" : plus;
  return `${sign}${first.includes("$") ? "$" : ""}${grouped}${rest === undefined ? "" : `.${rest}`}${first.includes("%") ? "%" : ""}${first.includes("×") ? "×" : ""}`;
}
