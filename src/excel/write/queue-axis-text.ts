/** Small, and quieter than what is drawn. */
export function queueAxisText({ format: { font } }: Excel.ChartAxis): void {
  font.color = "#44546A";
  font.size = 10;
}
