/** A figure with a true minus sign where it is below zero: a hyphen is too short to be seen across a room. */
export function withSign(isBelowZero: boolean, figure: string): string {
  return isBelowZero ? `−${figure}` : figure;
}
