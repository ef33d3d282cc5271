/** How fast does it grow? A fraction a quarter as a signed percentage: `.0213` is "+2.1%", and what rounds to nothing has no sign. */
export function formatGrowth(fraction: number): string {
  const figure = Math.abs(fraction * 100).toFixed(1);
  if (Number(figure) === 0) return "0.0%";
  return `${fraction < 0 ? "−" : "+"}${figure}%`;
}
