/** What does Excel call this column? 0 is "A", 25 "Z", 26 "AA". */
export function columnLetters(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnLetters(Math.floor(columnIndex / 26) - 1) + letter;
}
